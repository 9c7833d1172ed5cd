package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.UniqueLabels;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Part.WeeklyBars;

/**
 * Weekly bars as Slack's data_visualization block (docs.slack.dev: title and axis labels to 50
 * characters, names to 20, 20 bars). The text below the chart has every week.
 */
final class BarChart {

  private static final int LONGEST_TITLE = 50;
  private static final int LONGEST_LABEL = 20;
  private static final int MOST_BARS = 20;

  private BarChart() {}

  /** The block with the latest weeks, or nothing when there is nothing to draw. */
  static Optional<ObjectNode> of(WeeklyBars weeks) {
    int count = weeks.bars().size();
    List<Bar> bars = weeks.bars().subList(Math.max(0, count - MOST_BARS), count);
    if (bars.stream().allMatch(bar -> bar.count() == 0)) {
      return Optional.empty();
    }
    ObjectNode block = Blocks.block("data_visualization");
    block.put("title", FittingText.line(LONGEST_TITLE, weeks.title(), FittingText.ELLIPSIS));
    ObjectNode drawing = block.putObject("chart").put("type", "bar");
    List<String> labels = UniqueLabels.of(LONGEST_LABEL, bars.stream().map(Bar::label).toList());
    ObjectNode series = drawing.putArray("series").addObject();
    series.put("name", UniqueLabels.of(LONGEST_LABEL, List.of(weeks.counted())).get(0));
    data(series.putArray("data"), labels, bars);
    ObjectNode axis = drawing.putObject("axis_config");
    labels.forEach(axis.putArray("categories")::add);
    axis.put("x_label", FittingText.line(LONGEST_TITLE, weeks.weeks(), FittingText.ELLIPSIS));
    axis.put("y_label", FittingText.line(LONGEST_TITLE, weeks.counted(), FittingText.ELLIPSIS));
    return Optional.of(block);
  }

  private static void data(ArrayNode data, List<String> labels, List<Bar> bars) {
    for (int place = 0; place < labels.size(); place++) {
      data.addObject().put("label", labels.get(place)).put("value", bars.get(place).count());
    }
  }
}
