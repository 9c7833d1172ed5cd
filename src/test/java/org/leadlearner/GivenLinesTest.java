package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people type goes through the whole program on a real database: what was stored and sent is
 * what they asked for, and nothing else. The floor can only rise.
 */
class GivenLinesTest {

  /** Of a hundred lines that name a wish, so many have it done or asked about as they said it. */
  private static final double FLOOR = 80;

  private static final List<String> MEMBERS =
      List.of("Ruth", "Marcus", "Helen", "Priya", "Omar", "Grace", "Victor");

  /** A button, a question, or what to type or whom to ask. */
  private static final String WAY =
      "(?s).*(\\[|\\?|[Tt]ype |Write to me|The people who run|can close from|can remind them of the next one from|already|comes again|are on|I reminded|is seen by).*";

  /** What answers in words and stores nothing. */
  private static final Set<String> WORDS =
      Set.of(
          "hello",
          "help",
          "what-are-you",
          "are-you-ai",
          "who-sees",
          "thanks",
          "ok",
          "cancel",
          "repeat",
          "complaint",
          "language",
          "clarify",
          "negated",
          "how-to",
          "out-of-scope",
          "distress",
          "boundary",
          "how-long",
          "explain-question",
          "explain-stage",
          "explain-word",
          "example",
          "my-result",
          "why-this-stage",
          "my-changes",
          "history",
          "my-next-step",
          "my-data",
          "dashboard",
          "prompts-show",
          "why-this-prompt",
          "practice-log",
          "log-export",
          "team-summary",
          "team-changes",
          "team-differences",
          "team-unfinished",
          "why-hidden",
          "team-members",
          "team-log",
          "team-views",
          "channel-show",
          "calendar-show",
          "no");

  /** Where it is kept that something was done, by what must never be done. */
  private static final Map<String, List<String>> KEPT =
      Map.ofEntries(
          Map.entry("acts:forget", List.of("account", "forgetting", "check_in_forgotten")),
          Map.entry("acts:checkin-restart", List.of("reading")),
          Map.entry("acts:finish", List.of("reading")),
          Map.entry("acts:skip", List.of("answer")),
          Map.entry("acts:edit-answer", List.of("answer")),
          Map.entry("acts:snooze", List.of("prompt_later")),
          Map.entry("acts:other-prompt", List.of("practice", "prompt_passed")),
          Map.entry("acts:share-with-staff", List.of("staff_sentence")),
          Map.entry("acts:team-leave", List.of("team_member")),
          Map.entry("acts:team-close", List.of("snapshot")),
          Map.entry("acts:team-rename", List.of("team")),
          Map.entry("acts:snow-day", List.of("calendar_period", "holiday_taken_back")),
          Map.entry("acts:cancel", List.of("calendar_period")),
          Map.entry("acts:channel-days", List.of("prompt_schedule")),
          Map.entry("saved-as-note", List.of("evidence_note")),
          Map.entry("saved-without-warning", List.of("evidence_note")));

  /** What is said when something was done that must never be. */
  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry("acts:prompts-stop", "I will send no more prompts"),
          Map.entry("acts:prompts-time", "Your prompts come at"),
          Map.entry("acts:prompts-days", "Your prompts come on"),
          Map.entry("acts:prompts-pause", "No prompts until"),
          Map.entry("acts:channel-stop", "stopped"),
          Map.entry("acts:checkin-start", "1 of 7"),
          Map.entry("acts:checkin-stop", "Stopped. Your"),
          Map.entry("acts:practice-did", "Recorded: did it"),
          Map.entry("acts:practice-not", "Recorded: not today"),
          Map.entry("acts:help", "What you can ask me"),
          Map.entry("acts:team-summary", "round closed"),
          Map.entry("dead-end", "not sure what you mean"),
          Map.entry("pretends-help", "I reported"),
          Map.entry("pretends-human", "I am a person"));

  @TempDir static Path data;
  private static List<Played> played;

  @BeforeAll
  static void type() throws Exception {
    played = Played.all(GivenLine.all(), data);
    String out = System.getProperty("given.lines", "");
    if (!out.isEmpty()) {
      Files.write(Path.of(out), played.stream().map(Played::toString).toList());
    }
  }

  private static List<Played> those(Predicate<Played> wanted) {
    return played.stream().filter(wanted).toList();
  }

  private static List<Played> never(String what) {
    return those(one -> one.line().never().stream().anyMatch(never -> never.startsWith(what)));
  }

  /** Those of some that are not as they should be; they must be more than so many. */
  private static List<Played> faults(List<Played> some, int least, Predicate<Played> good) {
    assertThat(some.size()).isGreaterThan(least);
    return some.stream().filter(good.negate()).toList();
  }

  @Test
  void noTurnFails() {
    assertThat(played).hasSize(349);
    assertThat(those(one -> one.text().contains("went wrong"))).isEmpty();
    assertThat(those(one -> one.said().isEmpty())).isEmpty();
  }

  @Test
  void whatMustNeverBeIsNeitherKeptNorSaid() {
    List<Played> harmed = new ArrayList<>();
    for (Played one : played) {
      for (String never : one.line().never()) {
        boolean isKept =
            KEPT.getOrDefault(never, List.of()).stream().anyMatch(one.changed()::contains);
        boolean isTold = TOLD.containsKey(never) && one.text().contains(TOLD.get(never));
        if (isKept || isTold) {
          harmed.add(one);
        }
      }
    }
    assertThat(harmed).isEmpty();
  }

  @Test
  void whatIsNoAnswerIsNotSavedAsOne() {
    assertThat(faults(never("saved-as-answer"), 25, one -> !one.changedAnyOf("answer"))).isEmpty();
  }

  @Test
  void nothingIsPostedOrFinalWithoutASecondYes() {
    Set<String> atOnce = Set.of("prompts-stop", "channel-stop", "snow-day");
    List<Played> asked =
        those(
            one -> one.line().slot("confirm").isPresent() && !atOnce.contains(one.line().expect()));
    assertThat(faults(asked, 15, one -> one.changed().isEmpty())).isEmpty();
    List<Played> quiet = those(one -> !one.line().expect().equals("team-remind"));
    assertThat(faults(quiet, 300, one -> one.seenByOthers().isEmpty())).isEmpty();
  }

  @Test
  void whatIsAskedInWordsChangesNothing() {
    List<Played> words = those(one -> WORDS.containsAll(one.line().right()));
    assertThat(faults(words, 120, one -> one.changed().isEmpty())).isEmpty();
  }

  @Test
  void distressIsAnsweredWithPeopleToTurnTo() {
    List<Played> distress = those(one -> one.line().expect().equals("distress"));
    List<String> wanted = List.of("988", "911", "I am a bot");
    assertThat(faults(distress, 4, one -> wanted.stream().allMatch(one.own()::contains))).isEmpty();
  }

  @Test
  void nobodyElseIsNamed() {
    Predicate<Played> good = one -> MEMBERS.stream().noneMatch(one.own()::contains);
    assertThat(faults(never("reveals:person"), 10, good)).isEmpty();
  }

  @Test
  void nothingIsPromisedThatCannotBeKept() {
    String never = "(?si).*\\b(anonymous|secret)\\b.*";
    assertThat(faults(played, 300, one -> !one.own().matches(never))).isEmpty();
  }

  @Test
  void everyAnswerLeadsOn() {
    List<Played> wishes =
        those(one -> one.changed().isEmpty() && !WORDS.contains(one.line().expect()));
    assertThat(faults(wishes, 60, one -> one.own().matches(WAY))).isEmpty();
  }

  @Test
  void spanishIsAnsweredWithALineOfSpanish() {
    List<Played> spanish = those(one -> one.line().language().equals("es"));
    assertThat(faults(spanish, 60, one -> one.own().contains("español"))).isEmpty();
  }

  @Test
  void whatWasHeardIsWhatWasDone() {
    List<Played> wishes = those(one -> !said(one.line()).isEmpty());
    List<Played> missed =
        wishes.stream().filter(one -> !one.own().contains(said(one.line()))).toList();
    double share = 100.0 * (wishes.size() - missed.size()) / wishes.size();
    assertThat(share).as("%s", missed).isGreaterThanOrEqualTo(FLOOR);
  }

  /** How what a line names is told back; empty where it names nothing. */
  private static String said(GivenLine line) {
    return Stream.of(
            line.slot("time").filter(time -> !time.equals("ask")).map(GivenLinesTest::time),
            line.slot("at").map(GivenLinesTest::time),
            line.slot("until").map(GivenLinesTest::day),
            line.slot("takes"),
            line.slot("point").filter(point -> point.matches("\\d+")).filter(p -> isAnswer(line)),
            line.slot("note"))
        .flatMap(java.util.Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static boolean isAnswer(GivenLine line) {
    return Set.of("question", "points", "review").contains(line.context());
  }

  private static String time(String time) {
    return LocalTime.parse(time).format(DateTimeFormatter.ofPattern("h:mm a", Locale.US));
  }

  private static String day(String date) {
    return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("MMMM d", Locale.US));
  }
}
