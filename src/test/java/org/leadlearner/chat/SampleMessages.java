package org.leadlearner.chat;

import static org.leadlearner.chat.message.Part.Button.main;
import static org.leadlearner.chat.message.Part.Button.other;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.chat.message.StageRow;

/**
 * Messages that every platform must draw: one for each kind of part, and some with people's words
 * that try to be something else. Each platform keeps a golden file of each.
 */
public final class SampleMessages {

  private static final Action ANSWER = Action.of("answer").with("strand", "modelling");

  private static final List<Part.Band> BANDS =
      List.of(
          new Part.Band("Investigating", 0, 3),
          new Part.Band("Envisioning", 4, 5),
          new Part.Band("Planning", 6, 7),
          new Part.Band("Staging", 8, 10));

  private SampleMessages() {}

  private static Message inSpanish() {
    return new Message(
        List.of(
            new Part.Heading("Parada"),
            new Part.Text(List.of(Line.plain("No se pierde nada. Siga cuando quiera.")))),
        Optional.of("es"));
  }

  /** The samples by the name of their golden file. */
  public static Map<String, Message> all() {
    Map<String, Message> samples = new LinkedHashMap<>();
    samples.put("heading", Message.of(new Part.Heading("Shared ownership of learning")));
    samples.put("text", text());
    samples.put("link", link());
    samples.put("gauge", Message.of(gauge()));
    samples.put("explained", explained());
    samples.put("remark", Message.of(remark("Only you see this answer.")));
    samples.put("facts", facts());
    samples.put("facts-stage", Message.of(stage()));
    samples.put("choices", Message.of(choices("")));
    samples.put("choices-chosen", Message.of(choices("b")));
    samples.put("buttons", Message.of(buttons()));
    samples.put("buttons-menu", Message.of(menu()));
    samples.put("buttons-thumbs", Message.of(thumbs()));
    samples.put("table", Message.of(table()));
    samples.put("stage-chart", Message.of(stageChart()));
    samples.put("stage-chart-gap", Message.of(stageChartWithGap()));
    samples.put("stage-chart-range", Message.of(stageChartWithRange()));
    samples.put("stage-counts", Message.of(stageCounts()));
    samples.put("weekly-bars", Message.of(weeklyBars()));
    samples.put("welcome", welcome());
    samples.put("in-spanish", inSpanish());
    samples.put("question", question(""));
    samples.put("question-answered", question("c"));
    samples.put("summary", summary());
    samples.put(
        "nasty-markup", quoted("<script>alert('x')</script> &amp; <b>bold</b> <a href='#'>"));
    samples.put("nasty-mentions", quoted("<!channel> <@U123> @everyone <at>Dana</at> #general"));
    samples.put("nasty-emphasis", quoted("*bold* _thin_ ~gone~ `code` [link](https://a.example)"));
    samples.put(
        "nasty-emoji",
        quoted("👩🏽‍🏫 :tada: 🇺🇸 e\u0301 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
    samples.put("nasty-right-to-left", quoted("שלום עולם \u202Ereversed\u202C مرحبا"));
    samples.put("nasty-lines", quoted("first\nsecond\r\n\tthird\n\n- not a list\n> not a quote"));
    samples.put("nasty-long", quoted("We meet each month. ".repeat(250).strip()));
    samples.put("nasty-unbroken", quoted("x".repeat(400)));
    return samples;
  }

  private static Part.Gauge gauge() {
    return new Part.Gauge(
        new Part.Text(
            List.of(
                new Line(List.of(Span.strong("Envisioning (5)"), Span.plain(": picturing it."))),
                Line.plain("The average is 5.4."))),
        5,
        BANDS);
  }

  private static Part.Facts stage() {
    return new Part.Facts(
        List.of(
            new Part.Fact("Answers", Line.plain("7 of 7 answered")),
            new Part.Fact("Your stage", Line.plain("Envisioning"), true)));
  }

  private static Message explained() {
    Action ask = Action.of("team-basis").with("id", 4);
    Line held =
        new Line(
            List.of(Span.plain("Held by "), Span.strong("Policy"), Span.plain(", the lowest.")));
    Line step = new Line(List.of(Span.plain("Next step: "), Span.quoted("*Ask* <!channel>")));
    return Message.of(
        new Part.Explained(
            held,
            List.of(Line.plain("3 of 9 answered Investigating."), Line.plain("So 5 at most.")),
            "Source",
            ask.with("value", "held")),
        new Part.Explained(
            step,
            List.of(Line.plain("The team agreed on it.")),
            "Source",
            ask.with("value", "step")));
  }

  private static Message link() {
    Span address = Span.link(URI.create("https://learn.example.org/dashboard/a-b_c"));
    return Message.of(
        new Part.Text(
            List.of(
                Line.plain("Your dashboard, for you alone."),
                new Line(List.of(address)),
                new Line(List.of(Span.plain("Open it here: "), address)))));
  }

  /** One of {@link #all()}; throws when there is none of that name. */
  public static Message named(String name) {
    return Optional.ofNullable(all().get(name)).orElseThrow();
  }

  /** A question with four sentences; {@code chosen} is the key of the one said before, or empty. */
  public static Message question(String chosen) {
    return Message.of(
        new Part.Heading("Leaders as learners"),
        lines(Line.plain("Which sentence sounds most like your district today?")),
        choices(chosen),
        new Part.Buttons(
            List.of(
                other("Not sure", ANSWER.with("choice", "unsure")),
                other("Skip", ANSWER.with("choice", "skip")),
                other("Back", Action.of("back")),
                other("Stop", Action.of("stop")),
                other("What does this mean?", Action.of("explain")))),
        remark("Question 2 of 7. Only you see this answer."));
  }

  private static Message text() {
    return Message.of(
        new Part.Text(
            List.of(
                new Line(
                    List.of(
                        Span.plain("What holds the next stage: "),
                        Span.strong("Policy and credit"),
                        Span.plain(". You wrote: "),
                        Span.quoted("We count courses, not learning."))),
                Line.plain("You can change any answer."))));
  }

  private static Message facts() {
    return Message.of(
        new Part.Facts(
            List.of(
                new Part.Fact("Invited", Line.plain("12 people")),
                new Part.Fact(
                    "Finished", new Line(List.of(Span.strong("9"), Span.plain(" of 12")))),
                new Part.Fact("Evidence", new Line(List.of(Span.quoted("Board minutes, May")))))));
  }

  private static Message welcome() {
    return Message.of(
        new Part.Heading("Good morning, Dana"),
        lines(
            Line.plain(
                "I am Lead Learner. I help leaders see how ready the district is, one"
                    + " short question at a time."),
            Line.plain(
                "Seven questions, two taps each. You can stop at any time and go on later.")),
        new Part.Buttons(
            List.of(main("Try it", Action.of("check-in")), other("Not now", Action.of("later")))),
        remark("Only you see your answers. Please leave out student names."));
  }

  private static Message summary() {
    return Message.of(
        new Part.Heading("Leadership team, fall round"),
        lines(
            new Line(
                List.of(
                    Span.strong("Envisioning (5)"),
                    Span.plain(", held by Policy and credit. Up from Investigating (3) in May.")))),
        new Part.Facts(
            List.of(
                new Part.Fact("Invited", Line.plain("12")),
                new Part.Fact("Reached", Line.plain("11, and 1 is away")),
                new Part.Fact("Finished", Line.plain("9")))),
        stageChart(),
        table(),
        buttons(),
        remark("This shows how ready we say we are. It does not measure teaching or results."));
  }

  private static Part.Choices choices(String chosen) {
    return new Part.Choices(
        List.of(
            option("a", "We are finding out what our leaders already do to learn.", chosen),
            option("b", "We have a shared picture of leaders who learn in the open.", chosen),
            option(
                "c",
                "We have a plan, with names and dates, for leaders to show what they learn.",
                chosen),
            option(
                "d",
                "Our leaders show their own learning every week, and staff expect it.",
                chosen)));
  }

  private static Part.Option option(String key, String sentence, String chosen) {
    return new Part.Option(key, sentence, ANSWER.with("choice", key), key.equals(chosen));
  }

  private static Part.Buttons buttons() {
    return new Part.Buttons(
        List.of(
            main("Record what we agree", Action.of("agree")),
            other("Export", Action.of("export")),
            other("Open dashboard", Action.of("dashboard"))));
  }

  private static Part.Buttons menu() {
    return new Part.Buttons(
        List.of(
            main("Did it", Action.of("did-it")),
            other("Changed it", Action.of("changed-it")),
            other("Not today", Action.of("not-today")),
            Part.Button.more("Another one", Action.of("another-one")),
            Part.Button.more("Later today", Action.of("later-today")),
            Part.Button.more("More like this", Action.of("more-like-this")),
            Part.Button.more("Fewer like this", Action.of("fewer-like-this"))));
  }

  private static Part.Buttons thumbs() {
    return new Part.Buttons(
        List.of(
            main("Did it", Action.of("did-it")),
            other("Not today", Action.of("not-today")),
            Part.Button.more("Another one", Action.of("another-one")),
            Part.Button.thumb("More like this", Action.of("more-like-this"), true),
            Part.Button.thumb("Fewer like this", Action.of("fewer-like-this"), false)));
  }

  private static Part.Table table() {
    return new Part.Table(
        "Answers by strand, 9 people",
        List.of("Strand", "Stage", "Points", "Agreement"),
        List.of(
            cells("Evidence and direction", "Planning", "6.4", "close"),
            cells("Leaders as learners", "Envisioning", "5.1", "fair"),
            cells("Policy and credit", "Investigating", "3.2", "wide")));
  }

  private static List<Line> cells(String... cells) {
    return Arrays.stream(cells).map(Line::plain).toList();
  }

  private static Part.StageChart stageChart() {
    return new Part.StageChart(
        "Where we say we are",
        List.of("May", "September", "October"),
        List.of(
            new Part.Series("Our team", List.of(3.2, 4.6, 5.1)),
            new Part.Series("My answers", List.of(Double.NaN, 6.0, 6.5))),
        BANDS,
        "Our team moved from Investigating (3.2) in May to Envisioning (5.1) in October. My answers"
            + " stand in Planning: 6 in September and 6.5 in October.");
  }

  /** A year of rounds, of which one cannot be compared with the others. */
  private static Part.StageChart stageChartWithGap() {
    return new Part.StageChart(
        "Our team over the year",
        List.of("Fall 2025", "Winter", "Spring", "Fall 2026"),
        List.of(new Part.Series("Our team", List.of(3.0, Double.NaN, 5.0, 6.0))),
        BANDS,
        "Fall 2025: Investigating (3). Winter: not shown, since other people answered. Spring:"
            + " Envisioning (5). Fall 2026: Planning (6).");
  }

  /** A reading with an open answer lies between two points. */
  private static Part.StageChart stageChartWithRange() {
    return new Part.StageChart(
        "Averages over the four stages",
        List.of("Oct 5", "Nov 9", "Dec 14"),
        List.of(
            new Part.Series("Average", List.of(4.6, Double.NaN, 6.1)),
            new Part.Series("Your stage", List.of(4.5, 4.5, 6.5), true)),
        new Part.Ranges("Range", List.of(new Part.Range(1, 5, 7))),
        BANDS,
        "Oct 5: Envisioning (4), average 4.6. Nov 9: Envisioning to Planning (5 to 7),"
            + " average 6.0 from 5 answers. Dec 14: Planning (6), average 6.1.");
  }

  private static Part.StageCounts stageCounts() {
    return new Part.StageCounts(
        "How many of us stand where",
        new Part.Legend("Strand", "Answers and middle", "the answer in the middle"),
        BANDS.stream().map(Part.Band::name).toList(),
        List.of(
            row("Evidence and direction", 2, "9 answers: Planning, close", 0, 2, 6, 1),
            row("Policy and credit", 0, "9 answers: Investigating, wide", 5, 0, 4, 0),
            new StageRow(
                "Leaders as learners",
                List.of(
                    new StageRow.Cell(0, 1, 3, false),
                    new StageRow.Cell(2, 2, 4, true),
                    new StageRow.Cell(3, 3, 2, false)),
                "9 answers: Planning, mixed"),
            row("Time and money", 1, "8 answers: Envisioning, mixed", 2, 3, 3, 0),
            new StageRow("Shared tools", List.of(), "6 answers: Envisioning, close")),
        String.join(
            "\n",
            "Evidence and direction (9 answers): 2 Envisioning, 6 Planning, 1 Staging.",
            "Policy and credit (9 answers): 5 Investigating, 4 Planning.",
            "Leaders as learners (9 answers): 3 Investigating or Envisioning, 4 Planning,"
                + " 2 Staging.",
            "Time and money (8 answers): 2 Investigating, 3 Envisioning, 3 Planning.",
            "Shared tools (6 answers): Envisioning, close."));
  }

  private static Part.WeeklyBars weeklyBars() {
    return new Part.WeeklyBars(
        "Days of practice, week by week",
        "Week of",
        "Days",
        List.of(
            new Bar("Sep 7", 2),
            new Bar("Sep 14", 3),
            new Bar("Sep 21", 0),
            new Bar("Sep 28", 5),
            new Bar("Oct 5", 4)),
        "Sep 7: 2 days, Sep 14: 3 days, Sep 21: 0 days, Sep 28: 5 days, Oct 5: 4 days."
            + " Each week is named for its Monday.");
  }

  private static StageRow row(String name, int middle, String note, int... people) {
    List<StageRow.Cell> cells =
        IntStream.range(0, people.length)
            .mapToObj(stage -> new StageRow.Cell(stage, stage, people[stage], stage == middle))
            .toList();
    return new StageRow(name, cells, note);
  }

  private static Message quoted(String words) {
    return Message.of(
        lines(new Line(List.of(Span.plain("You wrote: "), Span.quoted(words)))),
        new Part.Facts(List.of(new Part.Fact("Evidence", new Line(List.of(Span.quoted(words)))))));
  }

  private static Part.Text lines(Line... lines) {
    return new Part.Text(List.of(lines));
  }

  private static Part.Remark remark(String text) {
    return new Part.Remark(Line.plain(text));
  }
}
