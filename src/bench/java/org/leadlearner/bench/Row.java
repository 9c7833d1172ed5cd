package org.leadlearner.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One line of the table, as it stands in {@code src/docs/benchmark.md}: the medians of both, the
 * median of the ratios of the rounds, and the smallest and the largest of them.
 */
record Row(String what, String ours, String theirs, String ratio, String rounds) {

  static final String HEAD =
      """
      | Line | Ours | Theirs | Ratio | Of the rounds |
      |---|---|---|---|---|""";

  /** The rounds of a load. */
  static Row of(String what, List<Measured> ours, List<Measured> theirs) {
    double[] speeds = ratios(ours, theirs, Measured::perSecond);
    return new Row(
        what,
        said(ours),
        said(theirs),
        "%.2fx, CPU %.1fx, p99 %.1fx"
            .formatted(
                median(speeds),
                median(ratios(ours, theirs, Measured::cpu)),
                median(ratios(ours, theirs, Measured::p99))),
        spread(speeds));
  }

  /** Something that was read a few times. */
  static Row of(String what, String unit, double[] ours, double[] theirs) {
    double[] ratios = ratios(ours, theirs);
    return new Row(
        what,
        "%,.0f %s".formatted(median(ours), unit),
        "%,.0f %s".formatted(median(theirs), unit),
        "%.2fx".formatted(median(ratios)),
        ratios.length == 1 ? "one reading" : spread(ratios));
  }

  private static String said(List<Measured> rounds) {
    return "%,.0f/s, %,.0f us"
        .formatted(
            median(values(rounds, Measured::perSecond)), median(values(rounds, Measured::cpu)));
  }

  private static double[] values(List<Measured> rounds, ToDoubleFunction<Measured> column) {
    return rounds.stream().mapToDouble(column).toArray();
  }

  private static double[] ratios(
      List<Measured> ours, List<Measured> theirs, ToDoubleFunction<Measured> column) {
    return ratios(values(ours, column), values(theirs, column));
  }

  private static double[] ratios(double[] ours, double[] theirs) {
    double[] ratios = new double[Math.min(ours.length, theirs.length)];
    Arrays.setAll(ratios, round -> ours[round] / theirs[round]);
    return ratios;
  }

  private static String spread(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return String.format(Locale.ROOT, "%.2f to %.2f", sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return "| " + String.join(" | ", what, ours, theirs, ratio, rounds) + " |";
  }
}
