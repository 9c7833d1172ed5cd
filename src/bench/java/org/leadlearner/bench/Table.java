package org.leadlearner.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The rounds of a level as four lines: each subject's medians, their ratio and its spread. */
final class Table {

  private static final List<ToDoubleFunction<Measured>> COLUMNS =
      List.of(Measured::perSecond, Measured::p50, Measured::p99, Measured::cpu);

  private Table() {}

  static String head() {
    return "%-22s %18s %18s %18s %18s"
        .formatted("", "requests/s", "p50 ms", "p99 ms", "CPU us/request");
  }

  static String of(int atOnce, List<Contest.Pair> pairs) {
    StringBuilder bare = new StringBuilder(label(atOnce + " at once: bare"));
    StringBuilder durable = new StringBuilder(label("durable"));
    StringBuilder ratio = new StringBuilder(label("durable / bare"));
    StringBuilder spread = new StringBuilder(label("of the rounds"));
    for (ToDoubleFunction<Measured> column : COLUMNS) {
      double[] of = sorted(pairs, pair -> column.applyAsDouble(pair.bare()));
      bare.append(cell("%.2f", median(of)));
      of = sorted(pairs, pair -> column.applyAsDouble(pair.durable()));
      durable.append(cell("%.2f", median(of)));
      of = sorted(pairs, pair -> ratio(column, pair));
      ratio.append(cell("%.2fx", median(of)));
      spread.append(cell("%.2f .. %.2f", of[0], of[of.length - 1]));
    }
    return String.join("\n", bare, durable, ratio, spread);
  }

  private static double ratio(ToDoubleFunction<Measured> column, Contest.Pair pair) {
    return column.applyAsDouble(pair.durable()) / column.applyAsDouble(pair.bare());
  }

  private static double[] sorted(List<Contest.Pair> pairs, ToDoubleFunction<Contest.Pair> value) {
    return pairs.stream().mapToDouble(value).sorted().toArray();
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static String label(String text) {
    return "%-22s".formatted(text);
  }

  private static String cell(String format, Object... values) {
    return " %18s".formatted(String.format(Locale.ROOT, format, values));
  }
}
