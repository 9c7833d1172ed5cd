package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;

/**
 * The words that a platform's blocks or card show. Where lines break, which letters are strong and
 * what stands beside what is the golden files' business; that no word is lost is looked at here.
 */
final class Drawn implements Part.Visitor<Stream<String>> {

  /** Where blocks and cards hold words that are shown. */
  private static final Set<String> SHOWN = Set.of("text", "title", "caption", "label");

  private final String words;

  private Drawn(String words) {
    this.words = words;
  }

  /** Fails unless all that the message says is shown. */
  static void assertShows(JsonNode drawn, Message message) {
    StringBuilder words = new StringBuilder();
    collect(drawn, words);
    Drawn here = new Drawn(bare(words.toString()));
    for (Part part : message.parts()) {
      part.accept(here).forEach(here::assertHas);
    }
  }

  private void assertHas(String piece) {
    assertThat(words).contains(bare(piece));
  }

  private static void collect(JsonNode node, StringBuilder words) {
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isTextual() && SHOWN.contains(field.getKey())) {
                words.append(field.getValue().asText());
              } else {
                collect(field.getValue(), words);
              }
            });
    if (node.isArray()) {
      node.forEach(element -> collect(element, words));
    }
  }

  /** Without white space, and without the marks around people's own words. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u2066-\\u2069]", "");
  }

  @Override
  public Stream<String> heading(Part.Heading heading) {
    return Stream.of(heading.text());
  }

  @Override
  public Stream<String> text(Part.Text text) {
    return texts(text.lines());
  }

  @Override
  public Stream<String> explained(Part.Explained explained) {
    Stream<String> said = explained.line().spans().stream().map(Span::text);
    return Stream.concat(said, Stream.of(explained.label()));
  }

  @Override
  public Stream<String> remark(Part.Remark remark) {
    return Stream.of(remark.line().text());
  }

  @Override
  public Stream<String> facts(Part.Facts facts) {
    return facts.facts().stream().flatMap(fact -> Stream.of(fact.name(), fact.value().text()));
  }

  @Override
  public Stream<String> choices(Part.Choices choices) {
    return choices.options().stream().map(Part.Option::sentence);
  }

  @Override
  public Stream<String> buttons(Part.Buttons buttons) {
    return buttons.buttons().stream().map(Part.Button::label);
  }

  @Override
  public Stream<String> table(Part.Table table) {
    return Stream.concat(
        Stream.of(table.caption()), table.rows().stream().flatMap(row -> texts(row)));
  }

  @Override
  public Stream<String> stageChart(Part.StageChart chart) {
    return Stream.of(chart.title(), chart.inWords());
  }

  @Override
  public Stream<String> stageCounts(Part.StageCounts counts) {
    return Stream.concat(Stream.of(counts.title()), counts.rows().stream().map(row -> row.name()));
  }

  @Override
  public Stream<String> weeklyBars(Part.WeeklyBars bars) {
    return Stream.of(bars.title(), bars.inWords());
  }

  private static Stream<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text);
  }
}
