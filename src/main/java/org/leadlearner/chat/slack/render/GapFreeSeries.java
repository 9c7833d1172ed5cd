package org.leadlearner.chat.slack.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Part.StageChart;

/**
 * A selection of series and moments of a chart without gaps: of all ways to leave out series with
 * gaps or moments without a point, the one that shows most points.
 *
 * @param series in the chart's order
 * @param moments indexes in {@link StageChart#moments()}, from left to right
 */
record GapFreeSeries(List<Series> series, List<Integer> moments) {

  static GapFreeSeries of(StageChart chart, int mostSeries, int mostMoments) {
    List<Series> fullestFirst =
        chart.numbers().stream()
            .sorted(Comparator.comparing(GapFreeSeries::pointCount).reversed())
            .limit(mostSeries)
            .toList();
    GapFreeSeries best = new GapFreeSeries(List.of(), List.of());
    for (int count = 1; count <= fullestFirst.size(); count++) {
      List<Series> some = new ArrayList<>(chart.series());
      some.retainAll(fullestFirst.subList(0, count));
      List<Series> chosen = some.stream().limit(mostSeries).toList();
      GapFreeSeries candidate = new GapFreeSeries(chosen, latest(chart, chosen, mostMoments));
      if (candidate.size() >= best.size()) {
        best = candidate;
      }
    }
    return best;
  }

  boolean isEmpty() {
    return size() == 0;
  }

  List<Double> points(Series one) {
    return moments.stream().map(one.points()::get).toList();
  }

  private int size() {
    return series.size() * moments.size();
  }

  private static List<Integer> latest(StageChart chart, List<Series> series, int most) {
    List<Integer> complete =
        IntStream.range(0, chart.moments().size())
            .filter(moment -> series.stream().allMatch(one -> has(one, moment)))
            .boxed()
            .toList();
    return complete.subList(Math.max(0, complete.size() - most), complete.size());
  }

  private static long pointCount(Series one) {
    return IntStream.range(0, one.points().size()).filter(moment -> has(one, moment)).count();
  }

  private static boolean has(Series one, int moment) {
    return Double.isFinite(one.points().get(moment));
  }
}
