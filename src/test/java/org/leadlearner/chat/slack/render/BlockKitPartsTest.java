package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;

/** What each part becomes, beyond what the golden files show. */
class BlockKitPartsTest {

  private final BlockKitRenderer renderer = new BlockKitRenderer("your answer");

  private ArrayNode drawn(Part... parts) {
    return renderer.message(Message.of(parts)).blocks();
  }

  private static List<String> types(ArrayNode blocks) {
    List<String> types = new ArrayList<>();
    blocks.forEach(block -> types.add(block.get("type").textValue()));
    return types;
  }

  private static String allText(JsonNode blocks) {
    return String.join("", blocks.findValuesAsText("text"));
  }

  private static Part.Text text(Span... spans) {
    return new Part.Text(List.of(new Line(List.of(spans))));
  }

  private static Part.Buttons button(Action action) {
    return new Part.Buttons(List.of(Part.Button.other("Go", action)));
  }

  private static Part.Table table(int rows) {
    return new Part.Table(
        "All", List.of("Strand"), Collections.nCopies(rows, List.of(Line.plain("x"))));
  }

  private static Part.Buttons thumbs() {
    return new Part.Buttons(
        List.of(
            Part.Button.thumb("More like this", Action.of("liked"), true),
            Part.Button.thumb("Fewer like this", Action.of("disliked"), false)));
  }

  @Test
  void thumbsStandBelowAndInTheMenuForClientsWithoutThem() {
    ArrayNode blocks = drawn(thumbs());
    assertThat(types(blocks)).containsExactly("actions", "context_actions");
    assertThat(blocks.at("/0/elements/0/options").findValuesAsText("value"))
        .containsExactly("liked?thumb=up", "disliked?thumb=down");
    JsonNode pair = blocks.at("/1/elements/0");
    assertThat(pair.at("/type").textValue()).isEqualTo("feedback_buttons");
    assertThat(pair.at("/positive_button/value").textValue()).isEqualTo("liked?thumb=up");
    assertThat(pair.at("/negative_button/value").textValue()).isEqualTo("disliked?thumb=down");
  }

  /** Slack's reference has feedback buttons in messages alone. */
  @Test
  void thumbsOfAViewStandInTheMenuAlone() {
    assertThat(types(renderer.view(Message.of(thumbs())))).containsExactly("actions");
  }

  @Test
  void oneThumbAloneIsNoPair() {
    Part.Button up = Part.Button.thumb("More like this", Action.of("liked"), true);
    assertThat(types(drawn(new Part.Buttons(List.of(up))))).containsExactly("actions");
  }

  @Test
  void shortWordsOfPeopleStandInTheLineToTheLetter() {
    String words = "<!channel> *x* :tada: &amp; https://a.example";
    JsonNode texts =
        drawn(text(Span.plain("You wrote: "), Span.quoted(words))).at("/0/elements/0/elements");
    assertThat(texts.at("/1/text").textValue()).isEqualTo(words);
    assertThat(texts.at("/1/type").textValue()).isEqualTo("text");
  }

  @Test
  void longWordsOfPeopleStandInABlockOfTheirOwn() {
    String words = "first\nsecond";
    JsonNode elements =
        drawn(text(Span.plain("You wrote: "), Span.quoted(words), Span.plain("So.")))
            .at("/0/elements");
    assertThat(elements.findValuesAsText("type"))
        .containsSubsequence("rich_text_section", "rich_text_quote", "rich_text_section");
    assertThat(elements.at("/1/elements/0/text").textValue()).isEqualTo(words);
  }

  @Test
  void wordsFromRightToLeftTurnNothingAround() {
    JsonNode blocks = drawn(text(Span.quoted("\u05D3\u202Eabc"), Span.plain(" then")));
    assertThat(blocks.at("/0/elements/0/elements/0/text").textValue())
        .isEqualTo("\u2068\u05D3abc\u2069");
  }

  @Test
  void strongIsSetInBoldEvenInsideAWord() {
    JsonNode texts =
        drawn(text(Span.plain("un"), Span.strong("like"))).at("/0/elements/0/elements");
    assertThat(texts.at("/0").has("style")).isFalse();
    assertThat(texts.at("/1/style/bold").booleanValue()).isTrue();
  }

  @Test
  void theTextAboveTheBlocksIsEscaped() {
    String text = renderer.message(SampleMessages.named("nasty-mentions")).text();
    assertThat(text).contains("&lt;!channel&gt; &lt;@U123&gt;").doesNotContain("<");
  }

  @Test
  void wordsInSmallPrintMentionNobody() {
    Line line = new Line(List.of(Span.quoted("<!channel> a < b")));
    assertThat(allText(drawn(new Part.Remark(line)))).isEqualTo("<\u2060!channel> a <\u2060 b");
  }

  @Test
  void theChosenAnswerSaysSoInWords() {
    JsonNode blocks = renderer.message(SampleMessages.named("choices-chosen")).blocks();
    assertThat(allText(blocks.get(1))).startsWith("b  We have").endsWith("(your answer)");
    assertThat(allText(blocks.get(0))).doesNotContain("your answer");
  }

  @Test
  void aLetterIsReadOutWithItsSentence() {
    JsonNode letter =
        renderer.message(SampleMessages.named("choices")).blocks().at("/4/elements/1");
    assertThat(letter.at("/text/text").textValue()).isEqualTo("b");
    assertThat(letter.get("accessibility_label").textValue()).startsWith("b. We have a shared");
  }

  @Test
  void aButtonCarriesItsAction() {
    Action action = Action.of("answer").with("choice", "a & b");
    JsonNode button = drawn(button(action)).at("/0/elements/0");
    assertThat(Action.decoded(button.get("value").textValue())).isEqualTo(action);
    assertThat(button.get("action_id").textValue()).isEqualTo("answer-1");
  }

  @Test
  void anActionThatIsTooLongLosesAllItsDetails() {
    Action action = Action.of("answer").with("note", "x".repeat(2_000));
    assertThat(drawn(button(action)).at("/0/elements/0/value").textValue()).isEqualTo("answer");
  }

  @Test
  void buttonsStandFiveInARowAndACrowdCloser() {
    List<Part.Button> six = Collections.nCopies(6, Part.Button.other("Go", Action.of("go")));
    assertThat(types(drawn(new Part.Buttons(six)))).containsExactly("actions", "actions");
    List<Part.Button> crowd = Collections.nCopies(26, Part.Button.other("Go", Action.of("go")));
    assertThat(drawn(new Part.Buttons(crowd)).at("/0/elements")).hasSize(25);
  }

  @Test
  void buttonsOutliveALongMessage() {
    List<Part> parts = new ArrayList<>();
    IntStream.range(0, 80).forEach(i -> parts.add(text(Span.plain("word ".repeat(300)))));
    parts.add(button(Action.of("stop")));
    ArrayNode blocks = renderer.message(new Message(parts)).blocks();
    assertThat(types(blocks)).endsWith("rich_text", "context", "actions");
    assertThat(allText(blocks.get(blocks.size() - 2))).contains("…");
  }

  @Test
  void theLongestPartsGiveWayFirst() {
    Part large = text(Span.plain("word ".repeat(500)));
    ArrayNode blocks = drawn(large, large, large, large, large, text(Span.plain("Short.")));
    assertThat(types(blocks)).hasSize(6);
    assertThat(allText(blocks.get(0))).endsWith("…");
    assertThat(allText(blocks.get(5))).isEqualTo("Short.");
  }

  @Test
  void aTableThatIsTooLongSaysHowMuchIsMissing() {
    JsonNode rows = drawn(table(150)).at("/0/rows");
    assertThat(rows).hasSize(101);
    assertThat(rows.at("/100/0/text").textValue()).isEqualTo("… +51");
    assertThat(drawn(table(100)).at("/0/rows/100/0/text").textValue()).isEqualTo("x");
  }

  @Test
  void aTableWithoutRowsIsItsCaption() {
    assertThat(types(drawn(table(0)))).containsExactly("rich_text");
    assertThat(allText(drawn(table(0)))).isEqualTo("All");
  }

  @Test
  void aThirdChartIsWords() {
    Part chart = SampleMessages.named("stage-chart").parts().get(0);
    assertThat(types(drawn(chart, chart, chart)))
        .endsWith("data_visualization", "context", "rich_text", "context");
  }

  @Test
  void weeksAreBarsAndWhereNothingWasDoneWords() {
    Part.WeeklyBars weeks =
        new Part.WeeklyBars(
            "Weeks",
            "Week of",
            "Days",
            IntStream.range(0, 25).mapToObj(week -> new Bar("W" + week, week)).toList(),
            "All of them.");
    JsonNode block = drawn(weeks).get(0);
    assertThat(block.at("/chart/type").asText()).isEqualTo("bar");
    assertThat(block.at("/chart/axis_config/categories")).hasSize(20);
    assertThat(block.at("/chart/series/0/data/0").toString())
        .isEqualTo("{\"label\":\"W5\",\"value\":5}");
    Part nothing =
        new Part.WeeklyBars("Weeks", "Week of", "Days", List.of(new Bar("W1", 0)), "None.");
    assertThat(types(drawn(nothing))).containsExactly("rich_text", "context");
    assertThat(types(renderer.view(Message.of(weeks)))).containsExactly("rich_text", "context");
  }

  @Test
  void inAViewChartsAndTablesAreWords() {
    String text = allText(renderer.view(SampleMessages.named("summary")));
    assertThat(text)
        .contains("Where we say we are", "Our team moved", "Staging 8–10")
        .contains("• Policy and credit, Stage: Investigating, Points: 3.2, Agreement: wide");
  }

  /** A column of numbers sorts as numbers: 10 comes after 9. */
  @Test
  void aColumnOfNumbersHoldsNumbers() {
    JsonNode rows =
        renderer
            .message(
                Message.of(
                    new Part.Table(
                        "Practice",
                        List.of("Week", "Done", "Minutes", "Mixed"),
                        List.of(row("Oct 5", "10", "7.5", "3"), row("Oct 12", "9", "12", "none")))))
            .blocks()
            .at("/0/rows");
    assertThat(rows.get(0).findValuesAsText("type")).containsOnly("raw_text");
    assertThat(rows.get(1).findValuesAsText("type"))
        .containsExactly("raw_text", "raw_number", "raw_number", "raw_text");
    assertThat(rows.at("/1/1/value").intValue()).isEqualTo(10);
    assertThat(rows.at("/1/2/value").decimalValue()).isEqualByComparingTo("7.5");
    assertThat(rows.at("/1/2/text").asText()).isEqualTo("7.5");
  }

  private static List<Line> row(String... cells) {
    return Stream.of(cells).map(Line::plain).toList();
  }

  @Test
  void countsAreATableAndInAViewWords() {
    Message counts = SampleMessages.named("stage-counts");
    ArrayNode blocks = renderer.message(counts).blocks();
    assertThat(types(blocks)).containsExactly("data_table", "context");
    assertThat(blocks.at("/0/rows/3").findValuesAsText("text"))
        .containsExactly(
            "Leaders as learners",
            "3 (Investigating or Envisioning)",
            "←",
            "4 ◆",
            "2",
            "9 answers: Planning, mixed");
    assertThat(allText(blocks.get(1))).isEqualTo("◆ the answer in the middle");
    ArrayNode view = renderer.view(counts);
    assertThat(types(view)).containsExactly("rich_text");
    assertThat(allText(view)).contains("3 Investigating or Envisioning, 4 Planning");
  }

  @Test
  void aMomentWithoutAPointIsNotMadeUp() {
    JsonNode chart = renderer.message(SampleMessages.named("stage-chart-gap")).blocks().get(0);
    assertThat(chart.at("/chart/axis_config/categories").toString())
        .isEqualTo("[\"Fall 2025\",\"Spring\",\"Fall 2026\"]");
  }

  @Test
  void labelsOfAChartStayDifferentWhenTheyAreCut() {
    String name = "A name that is far too long";
    Part chart =
        new Part.StageChart(
            "",
            List.of("May", "May"),
            List.of(
                new Part.Series(name, List.of(1.0, 2.0)), new Part.Series(name, List.of(3.0, 4.0))),
            List.of(),
            "");
    JsonNode drawing = drawn(chart).at("/0/chart");
    assertThat(drawing.at("/axis_config/categories").toString()).isEqualTo("[\"May\",\"May (2)\"]");
    assertThat(drawing.findValuesAsText("name"))
        .containsExactly("A name that is far…", "A name that is… (2)");
  }

  @Test
  void whatSaysNothingIsAnEllipsis() {
    BlockKitRenderer.Rendered rendered = renderer.message(Message.of(new Part.Heading(" ")));
    assertThat(rendered.text()).isEqualTo("…");
    assertThat(types(rendered.blocks())).containsExactly("context");
  }
}
