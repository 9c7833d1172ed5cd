package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.UniqueLabels;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Part.StageChart;

/**
 * A chart as Slack's data_visualization block (docs.slack.dev: title to 50 characters, names and
 * labels to 20 and unique, 6 series, 20 points, and each series has a number for each category). It
 * allows no gaps, and an invented point would be wrong: {@link GapFreeSeries} chooses what is
 * drawn. The text below the chart has the rest.
 */
final class LineChart {

  private static final int LONGEST_TITLE = 50;
  private static final int LONGEST_LABEL = 20;
  private static final int MOST_SERIES = 6;
  private static final int MOST_MOMENTS = 20;

  private LineChart() {}

  /** The block, or nothing when there is no point to draw. */
  static Optional<ObjectNode> of(StageChart chart) {
    GapFreeSeries drawn = GapFreeSeries.of(chart, MOST_SERIES, MOST_MOMENTS);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    List<String> labels =
        UniqueLabels.of(LONGEST_LABEL, drawn.moments().stream().map(chart.moments()::get).toList());
    List<String> names =
        UniqueLabels.of(LONGEST_LABEL, drawn.series().stream().map(Series::name).toList());
    ObjectNode block = Blocks.block("data_visualization");
    block.put("title", FittingText.line(LONGEST_TITLE, chart.title(), FittingText.ELLIPSIS));
    // A line with a single point is invisible.
    ObjectNode drawing = block.putObject("chart").put("type", labels.size() > 1 ? "line" : "bar");
    ArrayNode series = drawing.putArray("series");
    for (int i = 0; i < names.size(); i++) {
      ObjectNode one = series.addObject().put("name", names.get(i));
      points(one.putArray("data"), labels, drawn.points(drawn.series().get(i)));
    }
    ArrayNode categories = drawing.putObject("axis_config").putArray("categories");
    labels.forEach(categories::add);
    return Optional.of(block);
  }

  private static void points(ArrayNode data, List<String> labels, List<Double> points) {
    for (int i = 0; i < labels.size(); i++) {
      data.addObject().put("label", labels.get(i)).put("value", points.get(i));
    }
  }
}
