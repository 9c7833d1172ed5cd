package org.leadlearner.understand.phrase;

import java.util.Map;
import java.util.Set;

/**
 * How much each sign speaks for each meaning: logistic regression with one weight for each pair.
 * Weights are whole numbers of small steps, so that their sum is the same in whatever order.
 */
final class Weights {

  /** So many steps are one; the largest weight that was ever learned is below 7. */
  static final int STEPS = 2048;

  private static final float FAR_BEHIND = 12;

  private final int meanings;
  private final Map<String, short[]> rows;

  /**
   * @param rows by sign, each with a weight for each meaning
   */
  Weights(int meanings, Map<String, short[]> rows) {
    this.meanings = meanings;
    this.rows = rows;
  }

  /**
   * How likely each meaning is among those that can be; they sum up to 1.
   *
   * @param possible their numbers, ascending; what is given is in their order
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

  /** Turns what speaks for each into shares, in place. */
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

  /** Long lines have many signs, each of which says less. */
  static float scale(int signs) {
    return 3f / (float) Math.sqrt(Math.max(signs, 4));
  }
}
