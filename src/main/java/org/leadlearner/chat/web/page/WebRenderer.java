package org.leadlearner.chat.web.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.StageRow;

/**
 * Draws a message as JSON for the page: {@code kind} and the fields of the part by their names. A
 * line is a list of {@code {text, style}}; nothing in it is markup.
 */
public final class WebRenderer implements Part.Visitor<ObjectNode> {

  public ArrayNode render(Message message) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    message.parts().forEach(part -> parts.add(part.accept(this)));
    return parts;
  }

  @Override
  public ObjectNode heading(Part.Heading heading) {
    return part("heading").put("text", heading.text());
  }

  @Override
  public ObjectNode text(Part.Text text) {
    ObjectNode part = part("text");
    ArrayNode lines = part.putArray("lines");
    text.lines().forEach(line -> lines.add(spans(line)));
    return part;
  }

  @Override
  public ObjectNode explained(Part.Explained explained) {
    ObjectNode part = part("explained").put("label", explained.label());
    part.set("line", spans(explained.line()));
    ArrayNode basis = part.putArray("basis");
    explained.basis().forEach(line -> basis.add(spans(line)));
    return part;
  }

  @Override
  public ObjectNode remark(Part.Remark remark) {
    return part("remark").set("line", spans(remark.line()));
  }

  @Override
  public ObjectNode facts(Part.Facts facts) {
    ObjectNode part = part("facts");
    ArrayNode list = part.putArray("facts");
    for (Part.Fact fact : facts.facts()) {
      list.addObject().put("name", fact.name()).set("value", spans(fact.value()));
    }
    return part;
  }

  @Override
  public ObjectNode choices(Part.Choices choices) {
    ObjectNode part = part("choices");
    ArrayNode options = part.putArray("options");
    for (Part.Option option : choices.options()) {
      options
          .addObject()
          .put("key", option.key())
          .put("sentence", option.sentence())
          .put("action", option.action().encoded())
          .put("chosen", option.chosen());
    }
    return part;
  }

  @Override
  public ObjectNode buttons(Part.Buttons buttons) {
    ObjectNode part = part("buttons");
    ArrayNode list = part.putArray("buttons");
    for (Part.Button button : buttons.buttons()) {
      list.addObject()
          .put("label", button.label())
          .put("action", button.action().encoded())
          .put("weight", button.weight().name().toLowerCase(Locale.ROOT));
    }
    return part;
  }

  @Override
  public ObjectNode table(Part.Table table) {
    ObjectNode part = part("table").put("caption", table.caption());
    ArrayNode columns = part.putArray("columns");
    table.columns().forEach(columns::add);
    ArrayNode rows = part.putArray("rows");
    table
        .rows()
        .forEach(
            row -> {
              ArrayNode cells = rows.addArray();
              row.forEach(cell -> cells.add(spans(cell)));
            });
    return part;
  }

  @Override
  public ObjectNode stageChart(Part.StageChart chart) {
    ObjectNode part = part("stageChart").put("title", chart.title());
    ArrayNode moments = part.putArray("moments");
    chart.moments().forEach(moments::add);
    ArrayNode series = part.putArray("series");
    chart.series().forEach(one -> series.add(series(one)));
    ObjectNode ranges = part.putObject("ranges").put("name", chart.ranges().name());
    ArrayNode each = ranges.putArray("each");
    for (Part.Range range : chart.ranges().each()) {
      each.addObject()
          .put("moment", range.moment())
          .put("lowest", range.lowest())
          .put("highest", range.highest());
    }
    ArrayNode bands = part.putArray("bands");
    for (Part.Band band : chart.bands()) {
      bands
          .addObject()
          .put("name", band.name())
          .put("lowest", band.lowest())
          .put("highest", band.highest());
    }
    return part.put("inWords", chart.inWords());
  }

  @Override
  public ObjectNode stageCounts(Part.StageCounts counts) {
    ObjectNode part = part("stageCounts").put("title", counts.title());
    part.putObject("legend")
        .put("rows", counts.legend().rows())
        .put("notes", counts.legend().notes())
        .put("middle", counts.legend().middle());
    ArrayNode stages = part.putArray("stages");
    counts.stages().forEach(stages::add);
    ArrayNode rows = part.putArray("rows");
    for (StageRow row : counts.rows()) {
      ObjectNode node = rows.addObject().put("name", row.name()).put("note", row.note());
      ArrayNode cells = node.putArray("cells");
      row.cells().forEach(cell -> cells.add(cell(cell)));
    }
    return part.put("inWords", counts.inWords());
  }

  @Override
  public ObjectNode weeklyBars(Part.WeeklyBars weeks) {
    ObjectNode part = part("weeklyBars").put("title", weeks.title());
    ArrayNode bars = part.put("counted", weeks.counted()).putArray("bars");
    for (Bar bar : weeks.bars()) {
      bars.addObject().put("label", bar.label()).put("count", bar.count());
    }
    return part.put("inWords", weeks.inWords());
  }

  private static ObjectNode cell(StageRow.Cell cell) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("firstStage", cell.firstStage())
        .put("lastStage", cell.lastStage())
        .put("people", cell.people())
        .put("middle", cell.middle());
  }

  /** JSON has no NaN: {@code null} means no point. */
  private static ObjectNode series(Part.Series series) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", series.name());
    ArrayNode points = node.putArray("points");
    for (double point : series.points()) {
      if (Double.isNaN(point)) {
        points.addNull();
      } else {
        points.add(point);
      }
    }
    return node;
  }

  private static ArrayNode spans(Line line) {
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    line.spans()
        .forEach(
            span ->
                spans
                    .addObject()
                    .put("text", span.text())
                    .put("style", span.style().name().toLowerCase(Locale.ROOT)));
    return spans;
  }

  private static ObjectNode part(String kind) {
    return JsonNodeFactory.instance.objectNode().put("kind", kind);
  }
}
