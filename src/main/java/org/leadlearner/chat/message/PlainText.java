package org.leadlearner.chat.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A message as plain text: for notifications and screen readers where a platform shows nothing
 * else, and for transcripts.
 */
public final class PlainText implements Part.Visitor<String> {

  public String render(Message message) {
    return message.parts().stream()
        .map(part -> part.accept(this))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String heading(Part.Heading heading) {
    return heading.text();
  }

  @Override
  public String text(Part.Text text) {
    return lines(text.lines());
  }

  @Override
  public String explained(Part.Explained explained) {
    return explained.line().text();
  }

  @Override
  public String remark(Part.Remark remark) {
    return "(" + remark.line().text() + ")";
  }

  @Override
  public String facts(Part.Facts facts) {
    return facts.facts().stream()
        .map(fact -> fact.name() + ": " + fact.value().text())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String choices(Part.Choices choices) {
    return choices.options().stream()
        .map(option -> option.key() + ". " + option.sentence() + (option.chosen() ? " *" : ""))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String buttons(Part.Buttons buttons) {
    return buttons.buttons().stream()
        .map(button -> "[" + button.label() + "]")
        .collect(Collectors.joining(" "));
  }

  @Override
  public String table(Part.Table table) {
    String rows =
        table.rows().stream()
            .map(row -> row.stream().map(Line::text).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    return table.caption() + "\n" + String.join(" | ", table.columns()) + "\n" + rows;
  }

  @Override
  public String stageChart(Part.StageChart chart) {
    return chart.title() + ": " + chart.inWords();
  }

  @Override
  public String stageCounts(Part.StageCounts counts) {
    return counts.title() + ": " + counts.inWords();
  }

  @Override
  public String weeklyBars(Part.WeeklyBars bars) {
    return bars.title() + ": " + bars.inWords();
  }

  private static String lines(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
