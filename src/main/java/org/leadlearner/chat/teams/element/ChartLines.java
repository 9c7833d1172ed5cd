package org.leadlearner.chat.teams.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Part.StageChart;

/**
 * The series of a chart that are drawn. Teams orders the moments as it meets them, series by
 * series, so the fullest goes first, and one that would change their order is left to the text
 * below the chart.
 *
 * @param from the first moment that is drawn
 */
record ChartLines(List<Series> series, int from) {

  static ChartLines of(StageChart chart, int mostSeries, int mostMoments) {
    int from = Math.max(0, chart.moments().size() - mostMoments);
    List<Series> fullestFirst =
        chart.numbers().stream()
            .sorted(Comparator.comparing((Series one) -> moments(one, from).size()).reversed())
            .limit(mostSeries)
            .toList();
    List<Series> drawn = new ArrayList<>();
    SortedSet<Integer> met = new TreeSet<>();
    for (Series one : fullestFirst) {
      SortedSet<Integer> fresh = new TreeSet<>(moments(one, from));
      boolean isSeen = !fresh.isEmpty();
      fresh.removeAll(met);
      if (isSeen && (met.isEmpty() || fresh.isEmpty() || fresh.first() > met.last())) {
        drawn.add(one);
        met.addAll(fresh);
      }
    }
    return new ChartLines(drawn, from);
  }

  boolean isEmpty() {
    return series.isEmpty();
  }

  /** The indexes of the moments with a point of this series, from left to right. */
  List<Integer> moments(Series one) {
    return moments(one, from);
  }

  /** Whether there is nothing to connect with a line. */
  boolean isSingleMoment() {
    return series.stream().flatMap(one -> moments(one).stream()).distinct().count() == 1;
  }

  private static List<Integer> moments(Series one, int from) {
    return IntStream.range(from, one.points().size())
        .filter(moment -> Double.isFinite(one.points().get(moment)))
        .boxed()
        .toList();
  }
}
