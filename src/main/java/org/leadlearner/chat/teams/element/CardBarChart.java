package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.fit.UniqueLabels;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Part.WeeklyBars;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * Weekly bars (learn.microsoft.com, Charts in Adaptive Cards: grouped vertical bar chart). A client
 * without charts shows the title. The text is below in any case, because a chart has none for
 * screen readers.
 */
public final class CardBarChart {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_BARS = 20;

  private CardBarChart() {}

  /** The chart or, when there is nothing to draw, its title; then the text. */
  public static List<ObjectNode> elements(WeeklyBars weeks, SpaceBudget room) {
    int count = weeks.bars().size();
    List<Bar> bars = weeks.bars().subList(Math.max(0, count - MOST_BARS), count);
    boolean isFlat = bars.stream().allMatch(bar -> bar.count() == 0);
    String title = FittingText.line(LONGEST_TITLE, weeks.title(), FittingText.ELLIPSIS);
    List<ObjectNode> elements = new ArrayList<>();
    elements.add(isFlat ? CardElement.words(Look.STRONG, title) : chart(title, weeks, bars));
    elements.addAll(new CardRichText(Look.SMALL, room.characters()).line(weeks.inWords()).blocks());
    return elements;
  }

  private static ObjectNode chart(String title, WeeklyBars weeks, List<Bar> bars) {
    String counted = FittingText.line(LONGEST_LABEL, weeks.counted(), FittingText.ELLIPSIS);
    ObjectNode chart = CardElement.of("Chart.VerticalBar.Grouped").put("title", title);
    chart.put("xAxisTitle", FittingText.line(LONGEST_LABEL, weeks.weeks()));
    chart.put("yAxisTitle", counted).put("yMin", 0).put("showBarValues", true);
    ObjectNode series = chart.put("colorSet", "categorical").putArray("data").addObject();
    ArrayNode values = series.put("legend", counted).putArray("values");
    List<String> labels = UniqueLabels.of(LONGEST_LABEL, bars.stream().map(Bar::label).toList());
    for (int place = 0; place < labels.size(); place++) {
      values.addObject().put("x", labels.get(place)).put("y", bars.get(place).count());
    }
    return chart.set("fallback", CardElement.words(Look.STRONG, title));
  }
}
