package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * How much each sign speaks for each meaning, learned from the phrases: logistic regression with
 * one weight for each pair, by gradient descent in a fixed order, so that the same phrases always
 * come to the same weights.
 */
final class Weights {

  private static final int ROUNDS = 12;
  private static final float RATE = 0.35f;
  private static final float NEGLIGIBLE = 2e-3f;
  private static final long ORDER = 7;

  private final int meanings;
  private Map<String, Integer> places = Map.of();
  private float[][] rows = new float[0][];

  Weights(int meanings) {
    this.meanings = meanings;
  }

  /**
   * What is learned from.
   *
   * @param rivals whether each meaning could be meant where this is said
   */
  record Example(Set<String> signs, int meaning, boolean[] rivals) {}

  void learn(List<Example> examples) {
    places = places(examples);
    rows = new float[places.size()][meanings];
    List<int[]> signs = new ArrayList<>();
    examples.forEach(one -> signs.add(known(one.signs())));
    List<Integer> order = new ArrayList<>();
    for (int index = 0; index < examples.size(); index++) {
      order.add(index);
    }
    Random random = new Random(ORDER);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      float rate = RATE / (1 + 0.25f * round);
      for (int index : order) {
        step(examples.get(index), signs.get(index), rate);
      }
    }
  }

  /** Pairs of words that stand in one phrase alone say nothing about others. */
  private static Map<String, Integer> places(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(one -> one.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    Map<String, Integer> places = new HashMap<>();
    counts.forEach(
        (sign, count) -> {
          if (count > 1 || !Signs.isPair(sign)) {
            places.put(sign, places.size());
          }
        });
    return places;
  }

  private void step(Example example, int[] signs, float rate) {
    float[] errors = shares(signs, example.rivals());
    int[] wrong = new int[meanings];
    int count = 0;
    float scale = rate * scale(signs);
    for (int meaning = 0; meaning < meanings; meaning++) {
      errors[meaning] = (meaning == example.meaning() ? 1 : 0) - errors[meaning];
      if (Math.abs(errors[meaning]) > NEGLIGIBLE) {
        wrong[count++] = meaning;
      }
    }
    for (int sign : signs) {
      float[] row = rows[sign];
      for (int index = 0; index < count; index++) {
        row[wrong[index]] += scale * errors[wrong[index]];
      }
    }
  }

  /** How likely each meaning is among those that can be; they sum up to 1. */
  float[] shares(Set<String> signs, boolean[] possible) {
    return shares(known(signs), possible);
  }

  private float[] shares(int[] signs, boolean[] possible) {
    float[] shares = new float[meanings];
    for (int sign : signs) {
      float[] row = rows[sign];
      for (int meaning = 0; meaning < row.length; meaning++) {
        shares[meaning] += row[meaning];
      }
    }
    float scale = scale(signs);
    float most = Float.NEGATIVE_INFINITY;
    for (int meaning = 0; meaning < meanings; meaning++) {
      shares[meaning] *= scale;
      most = possible[meaning] ? Math.max(most, shares[meaning]) : most;
    }
    float sum = 0;
    for (int meaning = 0; meaning < meanings; meaning++) {
      boolean counts = possible[meaning] && shares[meaning] > most - 12;
      shares[meaning] = counts ? (float) Math.exp(shares[meaning] - most) : 0;
      sum += shares[meaning];
    }
    for (int meaning = 0; meaning < meanings; meaning++) {
      shares[meaning] /= sum;
    }
    return shares;
  }

  /** Long lines have many signs, each of which says less. */
  private static float scale(int[] signs) {
    return 3f / (float) Math.sqrt(Math.max(signs.length, 4));
  }

  private int[] known(Set<String> signs) {
    int[] known = new int[signs.size()];
    int count = 0;
    for (String sign : signs) {
      Integer place = places.get(sign);
      if (place != null) {
        known[count++] = place;
      }
    }
    return Arrays.copyOf(known, count);
  }
}
