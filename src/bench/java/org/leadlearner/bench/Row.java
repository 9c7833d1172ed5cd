package org.leadlearner.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One line of the table: the medians of both, and their ratio with its spread over the rounds. */
record Row(String what, String unit, double[] ours, double[] theirs) {

  static final String HEAD =
      "%-34s %-10s %10s %10s %8s   %s"
          .formatted("", "unit", "ours", "theirs", "ratio", "of the rounds");

  static Row of(
      String what,
      String unit,
      List<Measured> ours,
      List<Measured> theirs,
      ToDoubleFunction<Measured> column) {
    return new Row(
        what,
        unit,
        ours.stream().mapToDouble(column).toArray(),
        theirs.stream().mapToDouble(column).toArray());
  }

  @Override
  public String toString() {
    double[] ratios = new double[Math.min(ours.length, theirs.length)];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = ours[round] / theirs[round];
    }
    Arrays.sort(ratios);
    return String.format(
        Locale.ROOT,
        "%-34s %-10s %10.2f %10.2f %7.2fx   %.2f .. %.2f",
        what,
        unit,
        median(ours),
        median(theirs),
        median(ratios),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
