package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.teams.element.CardActions;
import org.leadlearner.chat.teams.element.CardBarChart;
import org.leadlearner.chat.teams.element.CardChoices;
import org.leadlearner.chat.teams.element.CardCounts;
import org.leadlearner.chat.teams.element.CardElement;
import org.leadlearner.chat.teams.element.CardElement.Look;
import org.leadlearner.chat.teams.element.CardFacts;
import org.leadlearner.chat.teams.element.CardFold;
import org.leadlearner.chat.teams.element.CardGauge;
import org.leadlearner.chat.teams.element.CardLineChart;
import org.leadlearner.chat.teams.element.CardRichText;
import org.leadlearner.chat.teams.element.CardTable;

/** Draws the parts of one message: each becomes any number of elements. */
final class CardLayout implements Part.Visitor<List<ObjectNode>> {

  private static final int LONGEST_HEADING = 300;

  private final SpaceBudget room;
  private final CardChoices choices;
  private final boolean isWide;

  /** How many sentences could be unfolded so far. */
  private int folds;

  CardLayout(SpaceBudget room, String yourAnswer, boolean isWide) {
    this.room = room;
    this.isWide = isWide;
    this.choices = new CardChoices(room, yourAnswer, isWide);
  }

  List<ObjectNode> elements(Message message) {
    return message.parts().stream().flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<ObjectNode> heading(Part.Heading heading) {
    String text = FittingText.line(LONGEST_HEADING, heading.text());
    return text.isEmpty() ? List.of() : List.of(CardElement.words(Look.HEADING, text));
  }

  @Override
  public List<ObjectNode> text(Part.Text text) {
    CardRichText lines = new CardRichText(room.characters());
    text.lines().forEach(lines::line);
    return lines.blocks();
  }

  @Override
  public List<ObjectNode> gauge(Part.Gauge gauge) {
    List<ObjectNode> elements = new ArrayList<>(text(gauge.words()));
    elements.addAll(CardGauge.elements(gauge));
    return elements;
  }

  @Override
  public List<ObjectNode> explained(Part.Explained explained) {
    folds++;
    return List.of(CardFold.of(explained, folds, room));
  }

  @Override
  public List<ObjectNode> remark(Part.Remark remark) {
    return new CardRichText(Look.SMALL, room.characters()).line(remark.line()).blocks();
  }

  @Override
  public List<ObjectNode> facts(Part.Facts facts) {
    return CardFacts.rows(facts, room);
  }

  @Override
  public List<ObjectNode> choices(Part.Choices choices) {
    return this.choices.rows(choices);
  }

  @Override
  public List<ObjectNode> buttons(Part.Buttons buttons) {
    return CardActions.rows(buttons.buttons());
  }

  @Override
  public List<ObjectNode> table(Part.Table table) {
    return CardTable.elements(table, room, isWide);
  }

  @Override
  public List<ObjectNode> stageChart(Part.StageChart chart) {
    return CardLineChart.elements(chart, room);
  }

  @Override
  public List<ObjectNode> stageCounts(Part.StageCounts counts) {
    return CardCounts.elements(counts, room);
  }

  @Override
  public List<ObjectNode> weeklyBars(Part.WeeklyBars bars) {
    return CardBarChart.elements(bars, room);
  }
}
