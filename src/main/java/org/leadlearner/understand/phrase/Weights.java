package org.leadlearner.understand.phrase;

import java.util.Map;
import java.util.Set;

/**
 * The weights of the features for each meaning: logistic regression. Weights are integers, so that
 * a sum does not depend on the order.
 */
final class Weights {

  /** The number of steps that make 1.0; the largest weight so far is below 7. */
  static final int STEPS = 2048;

  private static final float FAR_BEHIND = 12;

  private final int meanings;
  private final Map<String, short[]> rows;

  /**
   * @param rows by feature, one weight for each meaning
   */
  Weights(int meanings, Map<String, short[]> rows) {
    this.meanings = meanings;
    this.rows = rows;
  }

  /**
   * The probability of each possible meaning; they sum up to 1.
   *
   * @param possible the numbers of the meanings, ascending; the result has the same order
   */
  float[] shares(Set<String> signs, int[] possible) {
    int[] all = new int[meanings];
    int known = 0;
    for (String sign : signs) {
      short[] row = rows.get(sign);
      if (row != null) {
        known++;
        for (int meaning = 0; meaning < all.length; meaning++) {
          all[meaning] += row[meaning];
        }
      }
    }
    float scale = scale(known) / STEPS;
    float[] shares = new float[possible.length];
    for (int index = 0; index < possible.length; index++) {
      shares[index] = scale * all[possible[index]];
    }
    return softmax(shares);
  }

  /** Turns scores into probabilities, in place. */
  static float[] softmax(float[] shares) {
    float most = Float.NEGATIVE_INFINITY;
    for (float share : shares) {
      most = Math.max(most, share);
    }
    float sum = 0;
    for (int index = 0; index < shares.length; index++) {
      boolean counts = shares[index] > most - FAR_BEHIND;
      shares[index] = counts ? (float) Math.exp(shares[index] - most) : 0;
      sum += shares[index];
    }
    for (int index = 0; index < shares.length; index++) {
      shares[index] /= sum;
    }
    return shares;
  }

  /** Long lines have many features, so each one counts less. */
  static float scale(int signs) {
    return 3f / (float) Math.sqrt(Math.max(signs, 4));
  }
}
