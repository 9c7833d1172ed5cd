package org.leadlearner.chat.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Part.Button;
import org.leadlearner.chat.message.Part.Series;
import org.leadlearner.chat.message.Span;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.chat.teams.CardFaults;

class CardPartsTest {

  private static final double NONE = Double.NaN;

  private static JsonNode body(Message message) {
    return new AdaptiveCardRenderer("your answer").card(message).content().path("body");
  }

  private static JsonNode body(Part... parts) {
    return body(Message.of(parts));
  }

  private static JsonNode chart(Series... series) {
    return body(
        new Part.StageChart(
            "Over time", List.of("May", "June", "July"), List.of(series), List.of(), "Up."));
  }

  private static JsonNode button(Action action) {
    return body(new Part.Buttons(List.of(Button.other("Go", action)))).at("/0/actions/0");
  }

  /** Each set with secondary actions shows three dots of its own. */
  @Test
  void theMenuOfAMessageStandsBehindOneSetOfDots() {
    assertThat(body(buttons(2, 4)).findValuesAsText("mode")).hasSize(4);
    assertThat(body(buttons(2, 4))).hasSize(1);
    JsonNode rows = body(buttons(3, 4));
    assertThat(rows).hasSize(2);
    assertThat(rows.at("/0/actions")).hasSize(3);
    assertThat(rows.at("/1/actions").findValuesAsText("mode")).containsOnly("secondary").hasSize(4);
  }

  private static Part.Buttons buttons(int shown, int behindDots) {
    return new Part.Buttons(
        IntStream.range(0, shown + behindDots)
            .mapToObj(
                number ->
                    number < shown
                        ? Button.other("Shown " + number, Action.of("shown"))
                        : Button.more("More " + number, Action.of("more")))
            .toList());
  }

  private static List<Span> quoted(Message message) {
    return message.parts().stream()
        .filter(Part.Text.class::isInstance)
        .flatMap(part -> ((Part.Text) part).lines().stream())
        .flatMap(line -> line.spans().stream())
        .filter(span -> span.style() == Span.Style.QUOTED)
        .toList();
  }

  @Test
  void whatPeopleSaidStandsThereToTheLetter() {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      List<String> literal =
          body(sample.getValue()).findValues("inlines").stream()
              .map(runs -> String.join("", runs.findValuesAsText("text")))
              .map(text -> text.replaceAll("[\u2068\u2069]", ""))
              .toList();
      for (Span span : quoted(sample.getValue())) {
        // What turns text around is no letter, and is left out everywhere.
        assertThat(span.text().replaceAll("[\u202A-\u202E]", "").split("\\R"))
            .as(sample.getKey())
            .filteredOn(line -> !line.isBlank())
            .allSatisfy(line -> assertThat(literal).anyMatch(text -> text.endsWith(line)));
      }
    }
  }

  @Test
  void wordsThatWouldBeAFunctionAreBroken() {
    String date = "{{DATE(2026-02-14T06:08:00Z)}}";
    JsonNode body = body(new Part.Remark(new Line(List.of(Span.quoted(date)))));
    assertThat(body.at("/0/inlines/0/text").asText())
        .isNotEqualTo(date)
        .isEqualTo(date.replace("{{", "{\u2060{"));
  }

  @Test
  void aHeadingReadsNoMarkdown() {
    assertThat(body(new Part.Heading("Planning (6.4): who, what")).at("/0/style").asText())
        .isEqualTo("heading");
    Stream.of("*a*", "1. a", "- a", "a_b", "[a](b)", "https://a.example", "www.a.example", "<at>")
        .forEach(
            text ->
                assertThat(body(new Part.Heading(text)).at("/0/inlines/0/text").asText())
                    .isEqualTo(text));
  }

  @Test
  void emphasisInASmallLineIsAsSmallAsTheLine() {
    Line line = new Line(List.of(Span.plain("Held by "), Span.strong("Policy and credit")));
    JsonNode runs = body(new Part.Remark(line)).at("/0/inlines");
    assertThat(runs.findValuesAsText("size")).containsExactly("small", "small");
    assertThat(runs.at("/1/weight").asText()).isEqualTo("bolder");
  }

  @Test
  void aPressReplacesTheCardOrIsSubmittedByAnOldClient() {
    JsonNode press = button(Action.of("answer").with("choice", "b"));
    assertThat(press.path("type").asText()).isEqualTo("Action.Execute");
    assertThat(press.path("verb").asText()).isEqualTo("press");
    assertThat(press.at("/data/action").asText()).isEqualTo("answer?choice=b");
    assertThat(press.at("/fallback/type").asText()).isEqualTo("Action.Submit");
    assertThat(press.at("/fallback/data")).isEqualTo(press.path("data"));
  }

  @Test
  void aPressThatOpensAFormSaysSo() {
    JsonNode press = button(Action.of("form-check-in"));
    assertThat(press.path("type").asText()).isEqualTo("Action.Submit");
    assertThat(press.at("/data/msteams/type").asText()).isEqualTo("task/fetch");
    assertThat(press.at("/data/action").asText()).isEqualTo("form-check-in");
  }

  @Test
  void anActionThatIsTooLongGoesWithoutItsDetails() {
    Action action = Action.of("answer").with("choice", "x".repeat(Action.LONGEST));
    assertThat(button(action).at("/data/action").asText()).isEqualTo("answer");
  }

  @Test
  void buttonsStandInRowsThatAPhoneShows() {
    List<Button> buttons =
        IntStream.range(0, 8).mapToObj(i -> Button.other("B" + i, Action.of("b" + i))).toList();
    JsonNode rows = body(new Part.Buttons(buttons));
    assertThat(rows.path(0).path("actions")).hasSize(6);
    assertThat(rows.path(1).path("actions")).hasSize(2);

    Button wide = Button.other("Record what we agree on", Action.of("agree"));
    assertThat(body(new Part.Buttons(List.of(wide, wide)))).hasSize(2);
  }

  @Test
  void aWholeRowIsPressedAndTheChosenOneIsMarkedInWords() {
    JsonNode row = body(SampleMessages.question("c")).path(4);
    assertThat(row.at("/selectAction/title").asText())
        .startsWith("c. We have a plan")
        .endsWith("(your answer)");
    assertThat(row.at("/columns/0/items/0/text").asText()).isEqualTo("c");
    assertThat(row.at("/columns/1/items/1/text").asText()).isEqualTo("your answer");
    assertThat(row.at("/columns/0/items/0/type").asText())
        .as("a press on it reaches the row")
        .isEqualTo("TextBlock");
  }

  @Test
  void aChartLeavesOutWhatIsNotThere() {
    JsonNode chart = chart(new Series("a", List.of(1.0, NONE, 3.004))).path(0);
    assertThat(chart.path("type").asText()).isEqualTo("Chart.Line");
    assertThat(chart.at("/data/0/values").findValuesAsText("x")).containsExactly("May", "July");
    assertThat(chart.at("/data/0/values").findValuesAsText("y")).containsExactly("1.0", "3.0");
  }

  @Test
  void aSeriesThatWouldTurnTheMomentsAroundIsLeftToTheWords() {
    Series may = new Series("may and july", List.of(1.0, NONE, 3.0));
    Series june = new Series("june", List.of(NONE, 2.0, NONE));
    Series all = new Series("all", List.of(1.0, 2.0, 3.0));
    assertThat(chart(may, june).at("/0/data").findValuesAsText("legend"))
        .containsExactly("may and july");
    assertThat(chart(june, may, all).at("/0/data").findValuesAsText("legend"))
        .containsExactly("all", "may and july", "june");
  }

  @Test
  void oneMomentIsDrawnAsBarsAndNoneAsTheTitle() {
    JsonNode bars = chart(new Series("a", List.of(NONE, 2.0, NONE))).path(0);
    assertThat(bars.path("type").asText()).isEqualTo("Chart.VerticalBar.Grouped");
    JsonNode nothing = chart(new Series("a", List.of(NONE, NONE, NONE)));
    assertThat(nothing.at("/0/text").asText()).isEqualTo("Over time");
    assertThat(nothing.at("/1/inlines/0/text").asText()).isEqualTo("Up.");
  }

  @Test
  void aReadingIsOnAGaugeAndOnALineOfTextWhereThereAreNone() {
    JsonNode body = body(SampleMessages.named("gauge"));
    JsonNode gauge = body.path(2);
    assertThat(gauge.path("type").asText()).isEqualTo("Chart.Gauge");
    assertThat(gauge.path("value").asInt()).isEqualTo(5);
    assertThat(gauge.path("segments").findValuesAsText("size")).containsExactly("4", "2", "2", "2");
    assertThat(gauge.path("targetWidth").asText()).as("no phone").isEqualTo("atLeast:Standard");
    assertThat(String.join("", gauge.path("fallback").findValuesAsText("text")))
        .isEqualTo("Investigating 0–3 · Envisioning 4–5 · Planning 6–7 · Staging 8–10");
    assertThat(gauge.at("/fallback/inlines/2/weight").asText()).isEqualTo("bolder");
  }

  @Test
  void aReadingBesideTheScaleHasNoGauge() {
    Part.Text words = new Part.Text(List.of(Line.plain("Envisioning")));
    List<Part.Band> bands = List.of(new Part.Band("Low", 0, 3));
    assertThat(body(new Part.Gauge(words, 5, bands))).hasSize(1);
    assertThat(body(new Part.Gauge(words, 3, List.of()))).hasSize(1);
  }

  @Test
  void onAComputerTheLevelsAreCompoundButtonsThatDoTheSame() {
    Message question = SampleMessages.question("c");
    JsonNode wide =
        new AdaptiveCardRenderer("your answer").card(question, true).content().path("body");
    List<JsonNode> buttons = new ArrayList<>();
    wide.forEach(element -> element.path("items").forEach(buttons::add));
    assertThat(buttons).extracting(button -> button.path("type").asText()).hasSize(4);
    assertThat(buttons)
        .extracting(button -> button.path("title").asText())
        .containsExactly("a", "b", "c", "d");
    assertThat(buttons.get(1).path("description").asText())
        .isEqualTo("We have a shared picture of leaders who learn in the open.");
    assertThat(buttons.get(2).path("badge").asText()).isEqualTo("your answer");
    assertThat(CardFaults.withFallbacks(wide).findValuesAsText("type"))
        .as("where the element is not known")
        .contains("ColumnSet")
        .doesNotContain("CompoundButton");
    assertThat(body(question)).as("on a phone").isEqualTo(rows(wide));
  }

  /** The same card with the fallbacks in the place of the buttons. */
  private static JsonNode rows(JsonNode wide) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : wide) {
      rows.add(element.has("items") ? element.at("/items/0/fallback") : element);
    }
    return rows;
  }

  @Test
  void aTableThatWouldBreakWordsOnAPhoneIsOneOnAComputer() {
    Message table = SampleMessages.named("table");
    JsonNode wide = new AdaptiveCardRenderer("your answer").card(table, true).content();
    assertThat(wide.at("/body/1/type").asText()).isEqualTo("Table");
    assertThat(body(table).findValuesAsText("type")).doesNotContain("Table");
  }

  @Test
  void pointsAndListsAreRowsOnAComputerToo() {
    Part.Choices points =
        new Part.Choices(List.of(new Part.Option("4", "We have stories", Action.of("p"), false)));
    assertThat(
            new AdaptiveCardRenderer("your answer")
                .card(Message.of(points), true)
                .content()
                .at("/body/0/type")
                .asText())
        .isEqualTo("ColumnSet");
  }

  @Test
  void aStageIsABadgeAndASentenceAboutStagesIsNone() {
    JsonNode badge = body(SampleMessages.named("facts-stage")).at("/1/columns/1/items/0");
    assertThat(badge.path("type").asText()).isEqualTo("Badge");
    assertThat(badge.path("text").asText()).isEqualTo("Envisioning");
    assertThat(badge.at("/fallback/text").asText()).isEqualTo("Envisioning");

    Line sentence = Line.plain("Envisioning, on its way to Planning");
    JsonNode asText = body(new Part.Facts(List.of(new Part.Fact("Your stage", sentence, true))));
    assertThat(asText.at("/0/columns/1/items/0/type").asText()).isEqualTo("TextBlock");
  }

  private static Part.Fact fact(String name, String value) {
    return new Part.Fact(name, Line.plain(value), false);
  }

  @Test
  void aLongWordIsNotBrokenInANameOfAFact() {
    JsonNode none = body(new Part.Facts(List.of(fact("Your own practice", "Planning (6)"))));
    assertThat(none.at("/0/columns").findValuesAsText("width")).containsExactly("1", "2");

    JsonNode one = body(new Part.Facts(List.of(fact("Notas", "2"), fact("Autoevaluaciones", "1"))));
    assertThat(one.findValuesAsText("width")).containsExactly("19", "11", "19", "11");

    String said = "responder las preguntas de la autoevaluación, en unos tres minutos";
    JsonNode below =
        body(new Part.Facts(List.of(fact("historial", "ayer"), fact("autoevaluación", said))));
    assertThat(below.findValuesAsText("text"))
        .containsExactly("historial", "ayer", "autoevaluación", said);
    assertThat(below.findValuesAsText("type")).containsOnly("TextBlock");
  }

  @Test
  void aTableWhoseLongestWordsBarelyFitIsAListOnAPhone() {
    List<Line> row = Stream.of("Responsabilidad", "Planificación", "4").map(Line::plain).toList();
    Part.Table table = new Part.Table("", List.of("Eje", "Etapa", "Puntos"), List.of(row));
    assertThat(body(table).findValuesAsText("type")).isNotEmpty().doesNotContain("Table");
  }

  @Test
  void whatIsLeftOfAPhoneGoesToTheCellsThatBreakMost() {
    List<Line> row =
        Stream.of("Digital learning for our own growth", "Investigating", "6")
            .map(Line::plain)
            .toList();
    JsonNode body = body(new Part.Table("", List.of("Strand", "Stage", "Points"), List.of(row)));
    assertThat(body.at("/0/columns").findValuesAsText("width")).containsExactly("15", "16", "11");
  }

  @Test
  void countsAreBarsInShadesThatMeanTheSameInEachRow() {
    JsonNode body = body(SampleMessages.named("stage-counts"));
    JsonNode chart = body.path(0);
    assertThat(chart.path("type").asText()).isEqualTo("Chart.HorizontalBar.Stacked");
    assertThat(chart.path("data").findValuesAsText("title"))
        .as("a row that is not counted has no bar")
        .containsExactly(
            "Evidence and direction (9)",
            "Policy and credit (9)",
            "Leaders as learners (9)",
            "Time and money (8)");
    assertThat(chart.at("/data/0/data").findValuesAsText("color"))
        .containsExactly("sequential1", "sequential3", "sequential5", "sequential8");
    assertThat(chart.at("/data/2/data/0/legend").asText())
        .isEqualTo("Investigating or Envisioning");
    assertThat(chart.at("/data/2/data").findValuesAsText("color"))
        .containsExactly("sequential2", "sequential5", "sequential8");
    assertThat(chart.path("fallback").findValuesAsText("text"))
        .as("the words below tell all of it")
        .containsExactly("How many of us stand where");
    assertThat(body.toString()).contains("Shared tools (6 answers): Envisioning, close.");
  }

  @Test
  void whereNobodyIsCountedTheWordsStand() {
    StageRow row = new StageRow("Policy", List.of(), "5 answers");
    JsonNode body =
        body(
            new Part.StageCounts(
                "Counts",
                new Part.Legend("Strand", "Answers", "middle"),
                List.of("A"),
                List.of(row),
                "Five answers."));
    assertThat(body.at("/0/text").asText()).isEqualTo("Counts");
    assertThat(body.at("/1/inlines/0/text").asText()).isEqualTo("Five answers.");
  }

  @Test
  void weeksAreBarsWithTheTitleWhereThereAreNoChartsAndTheWordsBelow() {
    JsonNode body = body(SampleMessages.named("weekly-bars"));
    JsonNode chart = body.path(0);
    assertThat(chart.path("type").asText()).isEqualTo("Chart.VerticalBar.Grouped");
    assertThat(chart.at("/data/0/values").findValuesAsText("x"))
        .containsExactly("Sep 7", "Sep 14", "Sep 21", "Sep 28", "Oct 5");
    assertThat(chart.at("/data/0/values").findValuesAsText("y"))
        .containsExactly("2", "3", "0", "5", "4");
    assertThat(chart.at("/fallback/text")).isEqualTo(chart.path("title"));
    assertThat(body.at("/1/inlines/0/text").asText()).startsWith("Sep 7: 2 days");
  }

  @Test
  void aYearOfWeeksShowsTheLastAndNothingDoneShowsTheTitle() {
    List<Bar> year =
        IntStream.range(0, 52).mapToObj(week -> new Bar("Week " + week, week)).toList();
    JsonNode chart = body(new Part.WeeklyBars("Year", "Week", "Days", year, "All.")).path(0);
    assertThat(chart.at("/data/0/values")).hasSize(20);
    assertThat(chart.at("/data/0/values/19/x").asText()).isEqualTo("Week 51");
    List<Bar> none = List.of(new Bar("Week 1", 0));
    JsonNode body = body(new Part.WeeklyBars("Year", "Week", "Days", none, "Nothing."));
    assertThat(body.at("/0/text").asText()).isEqualTo("Year");
  }

  @Test
  void aTableThatIsTooLongSaysHowManyRowsAreMissing() {
    List<Line> row = List.of(Line.plain("x".repeat(150)), Line.plain("y"));
    JsonNode body = body(new Part.Table("Many", List.of("a", "b"), Collections.nCopies(150, row)));
    int shown = body.at("/1/rows").size() - 1;
    assertThat(shown).isBetween(5, 149);
    assertThat(body.at("/2/inlines/0/text").asText()).isEqualTo("… +" + (150 - shown));
  }

  /** In columns it would read "No v 23" on a phone, which the history did. */
  @Test
  void aTableThatIsTooWideForAPhoneIsToldRowByRow() {
    List<String> columns = List.of("Date", "Reading", "Answered", "Confidence", "Own view");
    List<Line> row =
        Stream.of("Nov 23, 2026", "3 · Investigating", "7", "", "Staging")
            .map(Line::plain)
            .toList();
    JsonNode body = body(new Part.Table("Every reading", columns, List.of(row, row)));
    assertThat(body.findValuesAsText("type")).doesNotContain("Table");
    assertThat(body.at("/1/inlines/0/text").asText()).isEqualTo("Nov 23, 2026");
    assertThat(String.join("", body.path(2).findValuesAsText("text")))
        .isEqualTo("Reading: 3 · Investigating, Answered: 7, Confidence: –, Own view: Staging");
    assertThat(body.at("/3/inlines/0/text").asText()).isEqualTo("Nov 23, 2026");
    assertThat(body).hasSize(5);
  }

  @Test
  void whatCanBePressedIsCutLast() {
    Part text = new Part.Text(List.of(Line.plain("word ".repeat(30))));
    Part[] parts = Collections.nCopies(400, text).toArray(new Part[401]);
    parts[400] = new Part.Buttons(List.of(Button.main("Go on", Action.of("on"))));
    JsonNode body = body(parts);
    int last = body.size() - 1;
    assertThat(body.path(last).at("/actions/0/title").asText()).isEqualTo("Go on");
    assertThat(body.path(last - 1).at("/inlines/0/text").asText())
        .isEqualTo("… +" + (402 - last - 1));
  }
}
