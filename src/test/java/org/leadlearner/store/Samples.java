package org.leadlearner.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.Bookmark;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.StageDescription;
import org.leadlearner.rubric.Strand;

/** Records to keep and read back. */
public final class Samples {

  static final Instant NOON = Instant.parse("2026-01-12T12:00:00.250Z");
  public static final Profile PROFILE =
      new Profile("Ana Ruiz", Locale.US, ZoneId.of("America/Los_Angeles"));
  static final Conversation ROOM = new Conversation("web", "playground", "ana");
  public static final Rubric RUBRIC = rubric("shared-ownership", "1");
  static final Bookmark START =
      CheckIn.started(0, 0, new Rubric.Edition("any", "1"), NOON).bookmark();

  private Samples() {}

  static Account account(String user) {
    return new Account("web", "playground", user);
  }

  public static Rubric rubric(String key, String version) {
    return new Rubric(
        new Rubric.Edition(key, version),
        "Shared ownership",
        "Who steers how staff learn.",
        4,
        1,
        List.of(strand("INQ", Lens.DISTRICT, false), strand("MOD", Lens.SELF, true)));
  }

  public static Strand strand(String key, Lens lens, boolean neededForStaging) {
    Map<Stage, StageDescription> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, new StageDescription("option " + stage, "indicator", "next step"));
    }
    List<String> anchors = IntStream.rangeClosed(0, 10).mapToObj(n -> "anchor " + n).toList();
    return new Strand(
        key,
        "Strand " + key,
        lens,
        "about",
        "ask?",
        "evidence?",
        Optional.of("first step"),
        neededForStaging,
        stages,
        anchors);
  }

  static CheckIn with(
      CheckIn checkIn, int revision, Map<String, Answer> answers, Map<String, String> notes) {
    return changed(checkIn, checkIn.status(), revision, answers, notes, Optional.empty());
  }

  public static CheckIn revised(CheckIn checkIn) {
    return with(checkIn, checkIn.revision() + 1, checkIn.answers(), checkIn.notes());
  }

  /** The next revision, with these answers and no others. */
  public static CheckIn answered(CheckIn checkIn, Map<String, Answer> answers) {
    return with(checkIn, checkIn.revision() + 1, answers, Map.of());
  }

  static CheckIn finished(CheckIn checkIn, Instant at) {
    return changed(
        checkIn,
        CheckIn.Status.FINISHED,
        checkIn.revision() + 1,
        checkIn.answers(),
        checkIn.notes(),
        Optional.of(at));
  }

  private static CheckIn changed(
      CheckIn checkIn,
      CheckIn.Status status,
      int revision,
      Map<String, Answer> answers,
      Map<String, String> notes,
      Optional<Instant> finishedAt) {
    return new CheckIn(
        checkIn.id(),
        checkIn.personId(),
        checkIn.edition(),
        status,
        false,
        revision,
        answers,
        notes,
        checkIn.ownView(),
        checkIn.bookmark(),
        checkIn.startedAt(),
        finishedAt);
  }

  public static Reading reading(CheckIn checkIn, Instant at) {
    return reading(
        checkIn,
        new Result(
            8,
            1,
            0,
            Optional.of(Score.of(7)),
            List.of("MOD", "INQ"),
            List.of(new Hold("MOD", Hold.Reason.NO_NOTE)),
            1),
        at);
  }

  static Reading reading(CheckIn checkIn, Result result, Instant at) {
    return new Reading(
        checkIn.id(),
        checkIn.personId(),
        checkIn.edition(),
        2,
        new Basis(Map.of("INQ", 8, "MOD", 9), Set.of("INQ")),
        result,
        Optional.of(Stage.STAGING),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  public static Message message(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  static Outgoing outgoing(long id, String text, Optional<String> replaces) {
    return new Outgoing(id, ROOM, message(text), replaces);
  }

  /** A message with every part there is. */
  public static Message everyPart() {
    Action pick = Action.of("pick").with("strand", "INQ").with("note", "a & b");
    return Message.of(
        new Part.Heading("Your reading"),
        new Part.Text(
            List.of(
                new Line(List.of(Span.plain("You said "), Span.quoted("<b>“hi”</b> & 👩🏽‍🏫"))),
                new Line(List.of(Span.strong("Planning"))))),
        new Part.Gauge(
            new Part.Text(List.of(Line.plain("Six."))),
            6,
            List.of(new Part.Band("Planning", 6, 7))),
        new Part.Explained(
            Line.plain("Held by Policy."),
            List.of(Line.plain("The lowest middle.")),
            "Source",
            pick),
        new Part.Remark(Line.plain("Only you see this.")),
        new Part.Facts(List.of(new Part.Fact("Stage", Line.plain("Planning (6)"), true))),
        new Part.Choices(List.of(new Part.Option("A", "We are finding out", pick, true))),
        new Part.Buttons(
            List.of(
                Part.Button.main("Go on", Action.of("resume")),
                Part.Button.other("Stop", Action.of("stop")))),
        new Part.Table(
            "Strands",
            List.of("Strand", "Stage"),
            List.of(List.of(Line.plain("Evidence"), Line.plain("Planning")))),
        new Part.StageChart(
            "Stages",
            List.of("May", "Oct"),
            List.of(new Part.Series("You", List.of(4.5, Double.NaN))),
            List.of(new Part.Band("Investigating", 0, 3)),
            "4.5 in May, no point in October."),
        new Part.StageCounts(
            "Counts",
            new Part.Legend("Strand", "Answers", "the middle answer"),
            List.of("Investigating", "Envisioning", "Planning"),
            List.of(
                new StageRow(
                    "Evidence",
                    List.of(new StageRow.Cell(0, 1, 3, false), new StageRow.Cell(2, 2, 5, true)),
                    "8: Planning"),
                new StageRow("Policy", List.of(), "Not enough answers")),
            "3 below Planning, 5 in it."),
        new Part.WeeklyBars(
            "Weeks", "Week of", "Days", List.of(new Bar("Sep 7", 3)), "Sep 7 3 days."));
  }
}
