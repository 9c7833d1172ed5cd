package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Part.StageChart;

class GapFreeSeriesTest {

  private static final double NONE = Double.NaN;

  private static GapFreeSeries of(int mostMoments, Series... series) {
    List<String> moments =
        IntStream.range(0, series[0].points().size()).mapToObj(Integer::toString).toList();
    StageChart chart = new StageChart("", moments, List.of(series), List.of(), "");
    return GapFreeSeries.of(chart, 6, mostMoments);
  }

  private static Series series(String name, Double... points) {
    return new Series(name, List.of(points));
  }

  private static String names(GapFreeSeries drawn) {
    return drawn.series().stream().map(Series::name).collect(Collectors.joining(" "));
  }

  @Test
  void whereNothingIsMissingAllIsDrawn() {
    GapFreeSeries drawn = of(20, series("a", 1.0, 2.0), series("b", 3.0, 4.0));
    assertThat(names(drawn)).isEqualTo("a b");
    assertThat(drawn.moments()).containsExactly(0, 1);
  }

  @Test
  void aStageIsNoNumber() {
    GapFreeSeries drawn =
        of(20, new Series("stage", List.of(4.5, 4.5), true), series("average", 4.0, NONE));
    assertThat(names(drawn)).isEqualTo("average");
    assertThat(drawn.moments()).containsExactly(0);
  }

  @Test
  void aMomentGoesWhereThatCostsLess() {
    GapFreeSeries drawn = of(20, series("a", 1.0, 2.0, 3.0), series("b", NONE, 4.0, 5.0));
    assertThat(names(drawn)).isEqualTo("a b");
    assertThat(drawn.moments()).containsExactly(1, 2);
    assertThat(drawn.points(drawn.series().get(1))).containsExactly(4.0, 5.0);
  }

  @Test
  void aSeriesGoesWhereThatCostsLess() {
    GapFreeSeries drawn = of(20, series("b", NONE, NONE, 5.0), series("a", 1.0, 2.0, 3.0));
    assertThat(names(drawn)).isEqualTo("a");
    assertThat(drawn.moments()).containsExactly(0, 1, 2);
  }

  @Test
  void theOrderOfTheSeriesStays() {
    GapFreeSeries drawn = of(20, series("b", NONE, 2.0, 5.0), series("a", 1.0, 2.0, 3.0));
    assertThat(names(drawn)).isEqualTo("b a");
  }

  @Test
  void ofTooManyMomentsTheLatestAreDrawn() {
    GapFreeSeries drawn = of(2, series("a", 1.0, 2.0, 3.0, NONE));
    assertThat(drawn.moments()).containsExactly(1, 2);
  }

  @Test
  void ofTooManySeriesTheFullestAreDrawn() {
    Series gap = series("gap", NONE, 1.0);
    Series[] full =
        IntStream.range(0, 6).mapToObj(i -> series("s" + i, 1.0, 2.0)).toArray(Series[]::new);
    Series[] all = Stream.concat(Stream.of(gap), Stream.of(full)).toArray(Series[]::new);
    assertThat(names(of(20, all))).isEqualTo("s0 s1 s2 s3 s4 s5");
  }

  @Test
  void whereNoPointIsLeftNothingIsDrawn() {
    assertThat(of(20, series("a", NONE, Double.POSITIVE_INFINITY)).isEmpty()).isTrue();
    assertThat(of(20, series("a")).isEmpty()).isTrue();
  }
}
