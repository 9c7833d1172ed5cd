package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.fit.UniqueLabels;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Part.StageChart;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * A chart as one of the chart elements of Teams, which are not in the Adaptive Card schema
 * (learn.microsoft.com, Charts in Adaptive Cards). A client without charts shows the title; the
 * text is below in any case, because a chart has none for screen readers.
 */
public final class CardLineChart {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_SERIES = 6;
  private static final int MOST_MOMENTS = 20;
  private static final int HIGHEST_POINT = 10;

  private CardLineChart() {}

  /** The chart or, when there is no point to draw, its title; then the text. */
  public static List<ObjectNode> elements(StageChart chart, SpaceBudget room) {
    List<ObjectNode> elements = new ArrayList<>();
    String title = FittingText.line(LONGEST_TITLE, chart.title(), FittingText.ELLIPSIS);
    elements.add(picture(chart, title).orElseGet(() -> CardElement.words(Look.STRONG, title)));
    String words = chart.inWords() + "\n" + chart.bandsInWords();
    elements.addAll(new CardRichText(Look.SMALL, room.characters()).line(words).blocks());
    return elements;
  }

  private static Optional<ObjectNode> picture(StageChart chart, String title) {
    ChartLines lines = ChartLines.of(chart, MOST_SERIES, MOST_MOMENTS);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    // A line with a single point is invisible.
    String type = lines.isSingleMoment() ? "Chart.VerticalBar.Grouped" : "Chart.Line";
    ObjectNode picture = CardElement.of(type).put("title", title).put("colorSet", "categorical");
    picture.put("yMin", 0).put("yMax", HIGHEST_POINT);
    ArrayNode data = picture.putArray("data");
    List<String> labels = UniqueLabels.of(LONGEST_LABEL, chart.moments());
    for (Series one : lines.series()) {
      String place = Integer.toString(data.size() + 1);
      ObjectNode line = data.addObject();
      line.put("legend", FittingText.line(LONGEST_LABEL, one.name(), place));
      ArrayNode values = line.putArray("values");
      for (int moment : lines.moments(one)) {
        double points = Math.round(one.points().get(moment) * 100) / 100.0;
        values.addObject().put("x", labels.get(moment)).put("y", points);
      }
    }
    return Optional.of(picture.set("fallback", CardElement.words(Look.STRONG, title)));
  }
}
