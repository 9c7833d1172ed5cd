package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/** Each check of the library finds what it is there for. */
class PromptQualityTest {
  private static final String GOOD_TEXT = "Ask a peer for one source. Note a line from it.";
  private static final List<String> STRANDS =
      List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
  private static final PromptLibrary GOOD = SampleContent.BUILT_IN.prompts();

  @Test
  void findsSentencesThatAreNotPlain() {
    Map.of(
            "Ask one leader for a source. It is only a start.",
            "says only",
            "Ask one leader for a source, and read it today!",
            "exclaims: !",
            "Show staff one student's work that you liked.",
            "speaks of students: student's work",
            "Take the students' names from the list and read them.",
            "speaks of students: students' names",
            "Send a great idea to one colleague.",
            "praises: great",
            "Ask a peer what you should read.",
            "scolds: you should",
            "Ask your stakeholders for one line.",
            "uses jargon: stakeholders",
            "Read one tweet on how adults learn.",
            "will not be true in two years: tweet",
            "Find the Google page of your state.",
            "names a product that people would need: Google",
            "Read what @lead wrote and note one line.",
            "holds a handle or an address: @l")
        .forEach(
            (text, offence) ->
                assertThat(PlainWords.offences(text)).as(text).containsExactly(offence));
    assertThat(PlainWords.offences("Set up a new account on one site and look around."))
        .containsExactly("asks for an account: Set up a new account");
    assertThat(
            PlainWords.offences("Find a place, such as a blog. Name a job, such as nurse or cook."))
        .singleElement()
        .asString()
        .startsWith("has more than one list of examples");
  }

  @Test
  void findsTextsThatAreTooLongOrTooHard() {
    assertThat(PlainWords.offences("Ask one of us. ".repeat(18) + "Ask one us."))
        .containsExactly("has 281 characters");
    assertThat(PlainWords.offences("Ask one of us. ".repeat(18) + "Ask one us")).isEmpty();
    assertThat(
            PlainWords.offences(
                "Consider the organizational implications of participatory evaluation."))
        .singleElement()
        .asString()
        .startsWith("reads at grade ");
  }

  @Test
  void findsWhatIsNotOneActionWithAFirstMove() {
    assertThat(offencesOf("You may like to ask a peer for one source."))
        .containsExactly("does not begin with the first move");
    assertThat(offencesOf("Ask a peer. Read it. Note a line. Send it on."))
        .containsExactly("is more than one action");
    assertThat(offencesOf("Ask " + "one more peer and then ".repeat(9) + "stop."))
        .contains("is more than one action");
  }

  @Test
  void findsReflectionsThatAreNotOneShortOpenQuestion() {
    List<String> closed =
        List.of(
            "Did it earn its place?",
            "What did you notice",
            "What did you notice? Who else did?",
            "Note what you noticed.",
            "What " + "did you notice and ".repeat(4) + "why?");
    for (String reflection : closed) {
      assertThat(PromptQuality.offences(prompt(GOOD_TEXT, reflection)))
          .as(reflection)
          .containsExactly("does not ask one short open question");
    }
  }

  @Test
  void findsWhatBreaksTheWeek() {
    assertThat(PromptQuality.offences(prompt(PromptAction.READ, 10, DayOfWeek.THURSDAY)))
        .containsExactly("asks to READ on THURSDAY");
    assertThat(PromptQuality.offences(prompt(PromptAction.READ, 15, DayOfWeek.TUESDAY)))
        .containsExactly("takes 15 minutes on TUESDAY");
    assertThat(PromptQuality.offences(prompt(PromptAction.MODEL_PUBLICLY, 5, DayOfWeek.THURSDAY)))
        .containsExactly("models where staff cannot see it");
    assertThat(PromptQuality.offences(prompt(PromptAction.TRY, 15, DayOfWeek.WEDNESDAY))).isEmpty();
  }

  @Test
  void findsFramesThatAskTooMuch() {
    PromptFrame frame =
        new PromptFrame("MON1", DayOfWeek.MONDAY, 6, "Who is it? When is it? Just ask about it.");

    assertThat(PromptQuality.offences(frame))
        .containsExactly("says just", "takes 6 minutes", "has more than two sentences");
  }

  @Test
  void findsHolesInTheLibrary() {
    assertThat(holes(prompt -> !prompt.strand().equals("DIG") || prompt.day() == DayOfWeek.TUESDAY))
        .contains(
            "DIG PLANNING: 2",
            "DIG PLANNING MONDAY or FRIDAY: 0",
            "DIG PLANNING actions: 2",
            "DIG PLANNING that models: 0");
    assertThat(
            holes(prompt -> prompt.stage() != Stage.STAGING || prompt.day() != DayOfWeek.TUESDAY))
        .contains(
            "STAGING TUESDAY: 0", "STAGING TUESDAY in testing weeks: 0", "NET STAGING TUESDAY: 0");
    assertThat(holes(prompt -> prompt.seenBy().compareTo(SeenBy.TEAM) > 0))
        .contains(
            "OWN small: 0",
            "OWN ENVISIONING private or team: 0",
            "PLANNING in testing weeks: 0",
            "START alone: 0")
        .doesNotContain("OWN PLANNING private or team: 0");
    assertThat(holes(prompt -> prompt.seenBy().compareTo(SeenBy.TEAM) <= 0))
        .contains("CRED seen by staff: 0", "INVESTIGATING THURSDAY seen by staff: 0");
    assertThat(holes(prompt -> !prompt.seasons().equals(Set.of(Season.WRAP_UP))))
        .containsExactly("WRAP_UP alone: 0");
  }

  @Test
  void findsWhatIsForBreaksAndMissingFrames() {
    List<DailyPrompt> prompts = new ArrayList<>(GOOD.prompts());
    prompts.add(prompt(Set.of(Season.STEADY, Season.BREAK)));
    List<PromptFrame> frames = GOOD.frames().subList(0, 21);

    assertThat(PromptCoverage.offences(new PromptLibrary(prompts, frames), STRANDS))
        .containsExactly("X1 is for breaks", "MONDAY frames: 9, with focus: 9");
  }

  @Test
  void findsAPromptThatIsSaidAgainInOtherWords() {
    DailyPrompt peer = good("P10");
    DailyPrompt jobs = good("P21");

    assertThat(
            Likeness.of(
                peer.text(),
                "Write to a peer in a different district. Ask them which group they learn most"
                    + " from, and what keeps that group going."))
        .isGreaterThan(PromptQuality.TOO_ALIKE);
    assertThat(
            Likeness.of(
                jobs.text(),
                "Ask people in three jobs who steers their growth, and listen for how their"
                    + " answers differ."))
        .isGreaterThan(PromptQuality.TOO_ALIKE);
    assertThat(Likeness.of(peer.text(), jobs.text())).isLessThan(0.2);
    assertThat(Likeness.of("What did you notice?", "What had you noticed?")).isEqualTo(1);
    assertThat(Likeness.of("What would you do with it now?", "What would you do with it then?"))
        .isGreaterThan(PromptQuality.TOO_ALIKE_QUESTIONS);
  }

  private static List<String> holes(Predicate<DailyPrompt> kept) {
    return PromptCoverage.offences(
        new PromptLibrary(GOOD.prompts().stream().filter(kept).toList(), GOOD.frames()), STRANDS);
  }

  private static DailyPrompt good(String key) {
    return GOOD.prompts().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> offencesOf(String text) {
    return PromptQuality.offences(prompt(text, "What did you notice?"));
  }

  private static DailyPrompt prompt(String text, String reflection) {
    return prompt(
        PromptAction.CONNECT, 10, DayOfWeek.WEDNESDAY, Set.of(Season.STEADY), text, reflection);
  }

  private static DailyPrompt prompt(PromptAction action, int minutes, DayOfWeek day) {
    return prompt(action, minutes, day, Set.of(Season.STEADY), GOOD_TEXT, "What did you notice?");
  }

  private static DailyPrompt prompt(Set<Season> seasons) {
    return prompt(
        PromptAction.CONNECT, 10, DayOfWeek.WEDNESDAY, seasons, GOOD_TEXT, "What did you notice?");
  }

  private static DailyPrompt prompt(
      PromptAction action,
      int minutes,
      DayOfWeek day,
      Set<Season> seasons,
      String text,
      String reflection) {
    return new DailyPrompt(
        "X1",
        "NET",
        Stage.PLANNING,
        action,
        minutes,
        day,
        SeenBy.TEAM,
        seasons,
        true,
        0,
        text,
        reflection);
  }
}
