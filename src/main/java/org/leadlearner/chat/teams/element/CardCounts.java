package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Part.StageCounts;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * Counts as a bar for each row, with a part for each stage (learn.microsoft.com, Charts in Adaptive
 * Cards: stacked horizontal bar chart). A client without charts shows the title. The text is below
 * in any case, because a chart has none for screen readers, so a table would say everything twice.
 */
public final class CardCounts {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LEGEND = 80;
  private static final int MOST_BARS = 12;

  /** The sequential colors of Teams: sequential1 to sequential8. */
  private static final int COLORS = 8;

  private CardCounts() {}

  public static List<ObjectNode> elements(StageCounts counts, SpaceBudget room) {
    List<ObjectNode> elements = new ArrayList<>();
    List<StageRow> counted = counts.rows().stream().filter(row -> row.counted() > 0).toList();
    String title = FittingText.line(LONGEST_TITLE, counts.title(), FittingText.ELLIPSIS);
    if (counted.isEmpty()) {
      elements.add(CardElement.words(Look.STRONG, title));
    } else {
      ObjectNode chart = chart(title, counts.stages(), counted);
      elements.add(chart.set("fallback", CardElement.words(Look.STRONG, title)));
    }
    elements.addAll(
        new CardRichText(Look.SMALL, room.characters()).line(counts.inWords()).blocks());
    return elements;
  }

  private static ObjectNode chart(String title, List<String> stages, List<StageRow> rows) {
    ObjectNode chart = CardElement.of("Chart.HorizontalBar.Stacked").put("title", title);
    ArrayNode bars = chart.put("colorSet", "sequential").putArray("data");
    for (StageRow row : rows.subList(0, Math.min(MOST_BARS, rows.size()))) {
      String place = Integer.toString(bars.size() + 1);
      String name = FittingText.line(LONGEST_NAME, row.name(), place);
      ObjectNode bar = bars.addObject().put("title", name + " (" + row.counted() + ")");
      ArrayNode parts = bar.putArray("data");
      row.cells().forEach(cell -> parts.add(part(cell, stages)));
    }
    return chart;
  }

  /** Including the empty ones, so that the legend has the stages in order. */
  private static ObjectNode part(StageRow.Cell cell, List<String> stages) {
    String place = Integer.toString(cell.firstStage() + 1);
    return JsonNodeFactory.instance
        .objectNode()
        .put("legend", FittingText.line(LONGEST_LEGEND, cell.of(stages), place))
        .put("value", cell.people())
        .put("color", "sequential" + color(cell, stages.size()));
  }

  /** The same for the same stages in every bar; merged stages lie between their neighbors. */
  private static int color(StageRow.Cell cell, int stages) {
    int ends = cell.firstStage() + cell.lastStage();
    return stages == 1 ? 1 : 1 + (COLORS - 1) * ends / (2 * (stages - 1));
  }
}
