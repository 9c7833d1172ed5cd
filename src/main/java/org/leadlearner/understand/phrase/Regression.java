package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns weights from examples by gradient descent, so that the same phrases always give the same
 * weights. When an example comes, and what is left out of it, follows from the example alone: one
 * more phrase changes little of what is learned from the others.
 */
final class Regression {

  private static final int ROUNDS = 24;
  private static final float RATE = 0.35f;
  private static final float NEGLIGIBLE = 2e-3f;

  /**
   * The part of an example's features that is left out each time it is seen. Otherwise a few words
   * decide alone, and the same request in other words is missed.
   */
  private static final float LEFT_OUT = 0.4f;

  /** The last rounds, in which nothing is left out. */
  private static final int WHOLE = 5;

  /** Examples that are already this certain are checked again only after some rounds. */
  private static final float KNOWN = 0.9f;

  private static final int SELDOM = 4;

  private final Map<String, Integer> places;
  private final float[][] rows;
  private final boolean[] isCircumstance;
  private final boolean[] byWords;

  private Regression(boolean[] byWords, List<Example> examples) {
    this.places = places(examples);
    this.rows = new float[places.size()][byWords.length];
    this.isCircumstance = new boolean[places.size()];
    this.byWords = byWords;
    places.forEach((sign, place) -> isCircumstance[place] = Signs.isCircumstance(sign));
  }

  /**
   * An example to learn from.
   *
   * @param signs its features, each once
   * @param rivals the meanings that are possible in its context, ascending
   */
  record Example(List<String> signs, int meaning, int[] rivals) {

    /** The same wherever the example stands among others. */
    private long key() {
      int features = signs.stream().mapToInt(String::hashCode).sum();
      return 31L * features + Arrays.hashCode(rivals);
    }
  }

  /**
   * The weights of each feature.
   *
   * @param byWords whether each meaning, by its number, is told by words only. Of distress there
   *     are so many phrases, most of them long, that otherwise any long line with unknown words
   *     would be near to it
   */
  static Weights learn(boolean[] byWords, List<Example> examples) {
    Regression regression = new Regression(byWords, examples);
    regression.learn(examples);
    Map<String, short[]> rows = new HashMap<>();
    regression.places.forEach((sign, place) -> rows.put(sign, inSteps(regression.rows[place])));
    return Weights.of(rows);
  }

  private static short[] inSteps(float[] row) {
    short[] steps = new short[row.length];
    for (int meaning = 0; meaning < row.length; meaning++) {
      int nearest = Math.round(row[meaning] * Weights.STEPS);
      steps[meaning] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, nearest));
    }
    return steps;
  }

  private void learn(List<Example> examples) {
    List<int[]> signs = new ArrayList<>();
    examples.forEach(one -> signs.add(known(one.signs())));
    long[] keys = examples.stream().mapToLong(Example::key).toArray();
    long[] turns = new long[keys.length];
    int[] names = new int[places.size()];
    places.forEach((sign, place) -> names[place] = sign.hashCode());
    List<Integer> order = new ArrayList<>();
    for (int index = 0; index < examples.size(); index++) {
      order.add(index);
    }
    int[] again = new int[examples.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int index = 0; index < keys.length; index++) {
        turns[index] = mixed(keys[index] + round);
      }
      order.sort(Comparator.comparingLong(index -> turns[index]));
      float rate = RATE / (1 + 0.25f * round);
      for (int index : order) {
        if (round >= again[index]) {
          float share =
              step(
                  examples.get(index),
                  round < ROUNDS - WHOLE
                      ? some(signs.get(index), names, mixed(keys[index] - round))
                      : signs.get(index),
                  rate);
          again[index] = round + (share > KNOWN ? SELDOM : 1);
        }
      }
    }
  }

  /** Pairs of words and letters that occur in few phrases are left out. */
  private static Map<String, Integer> places(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(one -> one.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    Map<String, Integer> places = new HashMap<>();
    counts.forEach(
        (sign, count) -> {
          if (count >= Signs.least(sign)) {
            places.put(sign, places.size());
          }
        });
    return places;
  }

  /** Returns the probability that the correct meaning had before. */
  private float step(Example example, int[] signs, float rate) {
    int[] rivals = example.rivals();
    float[] errors = shares(signs, rivals);
    float right = 0;
    int[] wrong = new int[rivals.length];
    int count = 0;
    float scale = rate * Weights.scale(signs.length);
    for (int index = 0; index < rivals.length; index++) {
      boolean isRight = rivals[index] == example.meaning();
      right = isRight ? errors[index] : right;
      float error = (isRight ? 1 : 0) - errors[index];
      if (Math.abs(error) > NEGLIGIBLE) {
        wrong[count] = rivals[index];
        errors[count++] = scale * error;
      }
    }
    for (int sign : signs) {
      float[] row = rows[sign];
      for (int index = 0; index < count; index++) {
        if (!isCircumstance[sign] || !byWords[wrong[index]]) {
          row[wrong[index]] += errors[index];
        }
      }
    }
    return right;
  }

  private float[] shares(int[] signs, int[] possible) {
    float[] shares = new float[possible.length];
    int sign = 0;
    for (; sign + 3 < signs.length; sign += 4) {
      addTo(
          shares,
          possible,
          rows[signs[sign]],
          rows[signs[sign + 1]],
          rows[signs[sign + 2]],
          rows[signs[sign + 3]]);
    }
    for (; sign < signs.length; sign++) {
      float[] row = rows[signs[sign]];
      for (int index = 0; index < possible.length; index++) {
        shares[index] += row[possible[index]];
      }
    }
    float scale = Weights.scale(signs.length);
    for (int index = 0; index < possible.length; index++) {
      shares[index] *= scale;
    }
    return Weights.softmax(shares);
  }

  /** Four at once, one after the other as always: half of the time is reading and writing sums. */
  private static void addTo(
      float[] sums, int[] possible, float[] one, float[] two, float[] three, float[] four) {
    for (int index = 0; index < possible.length; index++) {
      int place = possible[index];
      sums[index] = sums[index] + one[place] + two[place] + three[place] + four[place];
    }
  }

  private static int[] some(int[] signs, int[] names, long seed) {
    int[] some = new int[signs.length];
    int count = 0;
    for (int sign : signs) {
      if ((mixed(seed + names[sign]) >>> 1) >= LEFT_OUT * Long.MAX_VALUE) {
        some[count++] = sign;
      }
    }
    return Arrays.copyOf(some, count);
  }

  /** Spreads a number over all numbers (the last step of SplittableRandom, Stafford's mix 13). */
  private static long mixed(long number) {
    long half = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    long all = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return all ^ (all >>> 31);
  }

  private int[] known(List<String> signs) {
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
