package org.leadlearner.understand.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The weights of the features for each meaning: logistic regression. Weights are integers, so that
 * a sum does not depend on the order.
 */
public final class Weights {

  /** The number of steps that make 1.0; the largest weight so far is below 7. */
  static final int STEPS = 2048;

  private static final float FAR_BEHIND = 12;

  private final TextIndex signs;
  private final PackedRows rows;

  /**
   * @param rows of each sign, by its number, one weight for each meaning
   */
  public Weights(TextIndex signs, PackedRows rows) {
    this.signs = signs;
    this.rows = rows;
  }

  /**
   * @param rows by sign, one weight for each meaning
   */
  public static Weights of(Map<String, short[]> rows) {
    Map<String, short[]> sorted = new TreeMap<>(rows);
    return new Weights(TextIndex.of(sorted.keySet()), PackedRows.of(List.copyOf(sorted.values())));
  }

  public TextIndex signs() {
    return signs;
  }

  public PackedRows rows() {
    return rows;
  }

  /**
   * The probability of each possible meaning; they sum up to 1.
   *
   * @param possible the numbers of the meanings, ascending; the result has the same order
   */
  float[] shares(Set<String> said, int[] possible) {
    int[] all = new int[rows.width()];
    int known = 0;
    for (String sign : said) {
      int number = signs.number(sign);
      if (number >= 0) {
        known++;
        rows.addTo(all, number);
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
