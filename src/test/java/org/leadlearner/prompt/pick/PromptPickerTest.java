package org.leadlearner.prompt.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.PromptWishes.Opinion;
import org.leadlearner.practice.PromptWishes.Passed;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.Wishes;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

class PromptPickerTest {

  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final SampleYear YEAR = new SampleYear();
  private static final LocalDate MONDAY = LocalDate.parse("2026-09-28");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate TESTING = LocalDate.parse("2027-03-09");
  private static final Needs PLANNING =
      new Needs(
          Optional.of(Stage.PLANNING),
          SamplePrompts.all(Stage.PLANNING, Map.of("OWN", Stage.ENVISIONING)),
          Set.of("CRED"),
          Set.of());

  private final List<Practice> history = new ArrayList<>();
  private Wishes wishes = Wishes.NONE;
  private List<DailyPrompt> prompts = SamplePrompts.firstRelease().prompts();
  private List<PromptFrame> frames = SamplePrompts.frames(12);

  @Test
  void theSameInputsGiveTheSamePrompt() {
    for (int person = 1; person <= 50; person++) {
      assertThat(pick(person, TUESDAY)).isEqualTo(pick(person, TUESDAY));
    }
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    List<Optional<TodaysPrompt>> before = picks(TUESDAY);
    prompts = new ArrayList<>(prompts);
    Collections.shuffle(prompts, new Random(3));

    assertThat(picks(TUESDAY)).isEqualTo(before);
  }

  @Test
  void whatStandsForTodayAlreadyDoesNotMatter() {
    Optional<TodaysPrompt> first = pick(1, TUESDAY);
    history.add(first.orElseThrow().givenOn(TUESDAY));

    assertThat(pick(1, TUESDAY)).isEqualTo(first);
  }

  @Test
  void thePicksAreTheSameOnEveryMachineAndInEveryYear() {
    assertThat(IntStream.rangeClosed(1, 4).mapToObj(one -> key(one, TUESDAY)))
        .containsExactly("DIG-P2-3", "OPEN-P2-0", "CRED-P2-0", "OPEN-P2-0");
    assertThat(IntStream.rangeClosed(1, 4).mapToObj(one -> key(one, MONDAY)))
        .containsExactly("CRED-P2-0", "CRED-P2-3", "CRED-P2-1", "CRED-P2-3");
  }

  @Test
  void peopleGetDifferentPromptsOnOneDay() {
    assertThat(picks(TUESDAY).stream().distinct()).hasSizeGreaterThan(8);
  }

  @Test
  void aPromptFitsItsDayAndTheStageOfItsOwnStrandOrTheNext() {
    assertThat(picked(WEDNESDAY))
        .allSatisfy(prompt -> assertThat(prompt.day()).isEqualTo(DayOfWeek.WEDNESDAY))
        .allSatisfy(
            prompt -> assertThat(prompt.stage().ordinal() - own(prompt).ordinal()).isBetween(0, 1));
  }

  @Test
  void aStrandAtItsBeginningGetsNothingOfTheStageThatTheOthersReached() {
    Needs needs =
        new Needs(
            Optional.of(Stage.ENVISIONING),
            SamplePrompts.all(Stage.STAGING, Map.of("CRED", Stage.INVESTIGATING)),
            Set.of("CRED"),
            Set.of());
    List<DailyPrompt> given =
        IntStream.rangeClosed(1, 500)
            .mapToObj(one -> choose(leader(one, needs, SeenBy.STAFF, false), WEDNESDAY))
            .map(pick -> find(pick.orElseThrow().key()))
            .toList();

    assertThat(given)
        .filteredOn(prompt -> prompt.strand().equals("CRED"))
        .isNotEmpty()
        .allSatisfy(prompt -> assertThat(prompt.stage()).isLessThan(Stage.PLANNING));
    assertThat(given)
        .filteredOn(prompt -> !prompt.strand().equals("CRED"))
        .isNotEmpty()
        .allSatisfy(prompt -> assertThat(prompt.stage()).isEqualTo(Stage.STAGING));
  }

  @Test
  void sevenOfNineAreOfTheStageNow() {
    List<DailyPrompt> given = picked(TUESDAY);
    long now = given.stream().filter(prompt -> prompt.stage() == own(prompt)).count();

    assertThat(now / (double) given.size()).isBetween(0.7, 0.85);
  }

  @Test
  void theStrandThatHoldsTheStageComesSixTimesAsOften() {
    List<String> strands = picked(WEDNESDAY).stream().map(DailyPrompt::strand).toList();

    double others = (Collections.frequency(strands, "INQ") + frequency(strands, "NET")) / 2.0;
    assertThat(frequency(strands, "CRED") / others).isBetween(4.0, 9.0);
    assertThat(frequency(strands, "OWN") / others).isBetween(1.2, 3.0);
  }

  @Test
  void aPromptRestsForSixtySchoolDays() {
    prompts = List.of(plain("A", "INQ", PromptAction.READ), plain("B", "DIG", PromptAction.READ));
    frames = List.of();
    LocalDate seen = LocalDate.parse("2026-09-08");
    give("A", "INQ", PromptAction.FOLLOW, seen);
    LocalDate sixtieth =
        seen.datesUntil(SampleYear.LAST).filter(d -> YEAR.between(seen, d) == 60).findFirst().get();

    for (int person = 1; person <= 30; person++) {
      assertThat(key(person, sixtieth)).isEqualTo("B");
    }
    LocalDate later =
        seen.datesUntil(SampleYear.LAST).filter(d -> YEAR.between(seen, d) == 61).findFirst().get();
    assertThat(IntStream.range(0, 30).mapToObj(person -> key(person, later))).contains("A", "B");
  }

  @Test
  void whenAllWereSeenTheOldestComesAgain() {
    prompts =
        List.of(
            plain("A", "INQ", PromptAction.READ),
            plain("B", "DIG", PromptAction.READ),
            plain("C", "NET", PromptAction.READ));
    give("B", "DIG", PromptAction.FOLLOW, MONDAY.minusDays(13));
    give("A", "INQ", PromptAction.FOLLOW, MONDAY.minusDays(12));
    give("C", "NET", PromptAction.FOLLOW, MONDAY.minusDays(11));

    assertThat(key(1, TUESDAY)).isEqualTo("B");
  }

  @Test
  void anotherDaysKindComesBeforeARepeatAndARepeatBeforeAFarStage() {
    DailyPrompt seen = plain("A", "INQ", PromptAction.READ);
    DailyPrompt far = at(Stage.INVESTIGATING, "FAR", DayOfWeek.TUESDAY);
    DailyPrompt other = at(Stage.PLANNING, "OTHER", DayOfWeek.WEDNESDAY);
    give("A", "INQ", PromptAction.FOLLOW, MONDAY.minusDays(12));

    prompts = List.of(seen, far, other);
    assertThat(key(1, TUESDAY)).isEqualTo("OTHER");
    prompts = List.of(seen, far);
    assertThat(key(1, TUESDAY)).isEqualTo("A");
    prompts = List.of(far);
    assertThat(key(1, TUESDAY)).isEqualTo("FAR");
  }

  @Test
  void aRefusedPromptStaysAwayWhileAnythingNearIsLeft() {
    prompts =
        List.of(plain("A", "INQ", PromptAction.READ), at(Stage.PLANNING, "B", DayOfWeek.WEDNESDAY));
    give("A", "INQ", PromptAction.FOLLOW, SampleYear.FIRST);
    answerLast(PracticeAnswer.NOT_TODAY);

    assertThat(key(1, LocalDate.parse("2027-02-02"))).isEqualTo("B");
  }

  @Test
  void theSameActionNeverComesTwiceRunning() {
    prompts = List.of(plain("A", "INQ", PromptAction.READ), plain("B", "DIG", PromptAction.READ));
    give("X", "OWN", PromptAction.READ, TUESDAY);

    assertThat(pick(1, WEDNESDAY)).isEmpty();
  }

  @Test
  void aStrandComesTwiceAWeekAtMost() {
    prompts = List.of(plain("A", "INQ", PromptAction.TRY));
    give("X", "INQ", PromptAction.READ, TUESDAY);
    assertThat(key(1, WEDNESDAY)).isEqualTo("A");

    give("Y", "INQ", PromptAction.CONNECT, WEDNESDAY);
    assertThat(pick(1, THURSDAY)).isEmpty();
    assertThat(key(1, TUESDAY.plusWeeks(1))).isEqualTo("A");
  }

  @Test
  void ownPracticeComesOnThursdayWhenTheWeekHadNone() {
    give("X", "INQ", PromptAction.READ, TUESDAY);
    give("Y", "DIG", PromptAction.TRY, WEDNESDAY);

    assertThat(picked(THURSDAY)).extracting(DailyPrompt::strand).containsOnly("MOD");
  }

  @Test
  void ownPracticeComesOnWednesdayWhenThursdayIsNoSchoolDay() {
    LocalDate beforeThanksgiving = LocalDate.parse("2026-11-24");
    give("X", "INQ", PromptAction.READ, beforeThanksgiving.minusDays(1));

    assertThat(YEAR.has(beforeThanksgiving.plusDays(1))).isFalse();
    frames = List.of();
    assertThat(picked(beforeThanksgiving)).extracting(DailyPrompt::strand).containsOnly("MOD");
  }

  @Test
  void fridaysFrameIsOnOwnPracticeWhenNoPromptOfItWasLeft() {
    prompts = prompts.stream().filter(prompt -> !prompt.strand().equals("MOD")).toList();
    give("Y", "DIG", PromptAction.TRY, WEDNESDAY);

    for (int person = 1; person <= 30; person++) {
      TodaysPrompt friday = pick(person, FRIDAY).orElseThrow();
      assertThat(friday.strand()).isEqualTo("MOD");
      assertThat(friday.action()).isEmpty();
    }
  }

  @Test
  void threeMondaysOutOfFourHaveAFrameOnWhatHoldsTheStageOnceItHadTwoActions() {
    give("X", "CRED", PromptAction.READ, MONDAY.minusDays(6));
    give("Y", "CRED", PromptAction.TRY, MONDAY.minusDays(5));
    List<TodaysPrompt> mondays = mondays();

    assertThat(mondays.stream().filter(one -> one.action().isEmpty()))
        .hasSizeBetween(260, 340)
        .allSatisfy(frame -> assertThat(frame.strand()).isEqualTo("CRED"))
        .allSatisfy(frame -> assertThat(frame.text()).endsWith("Strand CRED?"));
  }

  @Test
  void whatHoldsTheStageHasAnActionOnMondayUntilItHadTwo() {
    give("X", "CRED", PromptAction.READ, MONDAY.minusDays(6));

    assertThat(mondays())
        .allSatisfy(one -> assertThat(one.action()).isPresent())
        .allSatisfy(one -> assertThat(one.strand()).isEqualTo("CRED"));
  }

  @Test
  void aFrameNeverComesAgainWithinTwentySchoolDays() {
    frames = List.of(new PromptFrame("MON1", DayOfWeek.MONDAY, 3, "What of {focus}?"));
    prompts = List.of();
    history.add(
        new Practice(
            MONDAY.minusWeeks(3), "MON1", "NET", Optional.empty(), 3, SeenBy.PRIVATE, none()));

    assertThat(pick(1, MONDAY)).isEmpty();
    assertThat(pick(1, MONDAY.plusWeeks(3))).isPresent();
  }

  @Test
  void aMissingNoteThatHoldsStagingIsAskedForEverySecondWeek() {
    List<PromptFrame> asking = new ArrayList<>(frames);
    for (String key : List.of("NOTE1", "NOTE2", "NOTE3")) {
      asking.add(
          new PromptFrame(
              key,
              DayOfWeek.MONDAY,
              3,
              "Note on {focus}.",
              Map.of(),
              PromptFrame.Kind.ASKS_FOR_NOTE));
    }
    frames = asking;
    Map<String, Stage> staging = SamplePrompts.all(Stage.STAGING, Map.of());
    Needs needs =
        new Needs(Optional.of(Stage.PLANNING), staging, Set.of("DIG", "OWN"), Set.of("OWN"));
    Recipient leader = leader(1, needs, SeenBy.STAFF, false);

    TodaysPrompt first = choose(leader, WEDNESDAY).orElseThrow();
    assertThat(first.key()).startsWith("NOTE");
    assertThat(first.strand()).isEqualTo("OWN");
    history.add(first.givenOn(WEDNESDAY));
    assertThat(choose(leader, THURSDAY).orElseThrow().key()).doesNotStartWith("NOTE");
    assertThat(choose(leader, WEDNESDAY.plusWeeks(3)).orElseThrow().key())
        .startsWith("NOTE")
        .isNotEqualTo(first.key());
    assertThat(key(1, WEDNESDAY.plusWeeks(3))).doesNotStartWith("NOTE");
  }

  @Test
  void fridayClosesWhatMondayOpened() {
    history.add(new Practice(MONDAY, "MON1", "NET", Optional.empty(), 3, SeenBy.PRIVATE, none()));
    give("X", "MOD", PromptAction.READ, TUESDAY);

    assertThat(IntStream.rangeClosed(1, 40).mapToObj(one -> pick(one, FRIDAY).orElseThrow()))
        .filteredOn(one -> one.action().isEmpty())
        .isNotEmpty()
        .allSatisfy(frame -> assertThat(frame.strand()).isEqualTo("NET"));
  }

  @Test
  void aFrameSaysTheStrandInTheLibrarysPlainWords() {
    PromptLibrary library =
        new PromptLibrary(List.of(), frames, Map.of("OWN", "how learning counts"));
    TodaysPrompt frame =
        new PromptPicker(library, RUBRIC)
            .pick(leader(1, PLANNING, SeenBy.STAFF, false), YEAR.today(MONDAY), history, wishes)
            .orElseThrow();

    assertThat(frame.text()).endsWith("how learning counts?");
  }

  @Test
  void anotherOneIsAnotherAndTheFirstRests() {
    for (int person = 1; person <= 50; person++) {
      wishes = Wishes.NONE;
      String first = key(person, TUESDAY);
      wishes = new Wishes(List.of(new Passed(TUESDAY, first)), List.of());
      String second = key(person, TUESDAY);
      wishes =
          new Wishes(List.of(new Passed(TUESDAY, first), new Passed(TUESDAY, second)), List.of());
      assertThat(key(person, TUESDAY)).isNotIn(first, second);
      assertThat(key(person, TUESDAY.plusWeeks(1))).isNotIn(first, second);
    }
  }

  @Test
  void anotherOneInPlaceOfAFrameIsAnother() {
    history.clear();
    for (int person = 1; person <= 50; person++) {
      wishes = Wishes.NONE;
      String first = key(person, FRIDAY);
      wishes = new Wishes(List.of(new Passed(FRIDAY, first)), List.of());
      assertThat(key(person, FRIDAY)).isNotEqualTo(first);
    }
  }

  @Test
  void thumbsWeighWhatComesNext() {
    List<PromptAction> usual = picked(WEDNESDAY).stream().map(DailyPrompt::action).toList();
    wishes =
        new Wishes(
            List.of(),
            List.of(
                new Opinion("X", Optional.of(PromptAction.CONNECT), true),
                new Opinion("Y", Optional.of(PromptAction.CONNECT), true),
                new Opinion("Z", Optional.of(PromptAction.TRY), false)));
    List<PromptAction> liked = picked(WEDNESDAY).stream().map(DailyPrompt::action).toList();

    int before = Collections.frequency(usual, PromptAction.CONNECT);
    assertThat(before).isPositive();
    assertThat(Collections.frequency(liked, PromptAction.CONNECT)).isGreaterThan(before * 2);
    assertThat(liked).contains(PromptAction.TRY);
  }

  @Test
  void aPromptWithAThumbDownStaysAwayLikeARefusedOne() {
    prompts =
        List.of(plain("A", "INQ", PromptAction.READ), at(Stage.PLANNING, "B", DayOfWeek.WEDNESDAY));
    wishes =
        new Wishes(List.of(), List.of(new Opinion("A", Optional.of(PromptAction.READ), false)));

    assertThat(key(1, TUESDAY)).isEqualTo("B");
  }

  @Test
  void nothingPrivateIsGivenToAChannel() {
    prompts =
        List.of(
            SamplePrompts.privately("A", "INQ", DayOfWeek.TUESDAY),
            SamplePrompts.prompt(
                "B",
                "DIG",
                Stage.INVESTIGATING,
                PromptAction.READ,
                5,
                DayOfWeek.TUESDAY,
                SeenBy.PRIVATE));
    for (int number = 0; number < 30; number++) {
      Addressee channel = Addressee.channel("slack", "T1", "C" + number);
      Recipient all = new Recipient(channel, Needs.UNKNOWN, SeenBy.STAFF, false, WEEKDAYS);
      assertThat(choose(all, TUESDAY)).map(TodaysPrompt::key).contains("B");
    }
    assertThat(IntStream.range(0, 30).mapToObj(person -> key(person, TUESDAY))).contains("A");
  }

  @Test
  void aFrameLooksBackAtMondayWhereMondayHadOne() {
    frames =
        List.of(
            new PromptFrame(
                "CLOSES",
                DayOfWeek.FRIDAY,
                3,
                "And {focus}?",
                Map.of(),
                PromptFrame.Kind.CLOSES_MONDAY),
            new PromptFrame("ALWAYS", DayOfWeek.FRIDAY, 3, "What of {focus}?"));
    prompts = List.of();
    give("X", "MOD", PromptAction.READ, TUESDAY);
    assertThat(IntStream.range(0, 30).mapToObj(person -> key(person, FRIDAY)))
        .containsOnly("ALWAYS");

    history.clear();
    history.add(new Practice(MONDAY, "MON1", "NET", Optional.empty(), 3, SeenBy.PRIVATE, none()));
    give("X", "MOD", PromptAction.READ, TUESDAY);
    assertThat(IntStream.range(0, 30).mapToObj(person -> key(person, FRIDAY))).contains("CLOSES");
  }

  @Test
  void nothingIsGivenInABreak() {
    assertThat(picker().pick(leader(1), new Today(TUESDAY, Season.BREAK, YEAR), history, wishes))
        .isEmpty();
  }

  @Test
  void testingWindowsAreShortAndPrivate() {
    assertThat(picked(TESTING))
        .allSatisfy(prompt -> assertThat(prompt.minutes()).isLessThanOrEqualTo(10))
        .allSatisfy(prompt -> assertThat(prompt.seenBy()).isEqualTo(SeenBy.PRIVATE));
  }

  @Test
  void nothingGoesBeyondTheLimit() {
    for (SeenBy limit : List.of(SeenBy.PRIVATE, SeenBy.TEAM, SeenBy.STAFF)) {
      for (int person = 1; person <= 200; person++) {
        SeenBy seenBy = thursday(leader(person, PLANNING, limit, true)).seenBy();
        assertThat(seenBy.isWithin(limit)).as(limit + " " + seenBy).isTrue();
      }
    }
  }

  @Test
  void publicComesAfterThreeThingsDoneAndNeverUnacknowledged() {
    prompts = prompts.stream().filter(prompt -> prompt.seenBy() == SeenBy.PUBLIC).toList();
    Recipient open = leader(1, PLANNING, SeenBy.PUBLIC, true);
    assertThat(choose(open, THURSDAY)).isEmpty();

    done(3);
    assertThat(choose(open, THURSDAY)).isPresent();
    assertThat(choose(leader(1, PLANNING, SeenBy.PUBLIC, false), THURSDAY)).isEmpty();
    assertThat(choose(leader(1, PLANNING, SeenBy.STAFF, true), THURSDAY)).isEmpty();
  }

  @Test
  void notTodayTwiceHalvesTheMinutesAndTakesOneStepDown() {
    give("X", "INQ", PromptAction.READ, MONDAY.minusDays(4));
    answerLast(PracticeAnswer.NOT_TODAY);
    give("Y", "MOD", PromptAction.FOLLOW, TUESDAY);
    answerLast(PracticeAnswer.NOT_TODAY);

    assertThat(picked(WEDNESDAY))
        .allSatisfy(prompt -> assertThat(prompt.minutes()).isLessThanOrEqualTo(7))
        .allSatisfy(prompt -> assertThat(prompt.seenBy()).isLessThanOrEqualTo(SeenBy.TEAM));
  }

  @Test
  void withoutACheckInItBeginsPrivatelyWithTheFirstStagesAndNetworks() {
    List<DailyPrompt> begun =
        IntStream.rangeClosed(1, 500)
            .mapToObj(one -> choose(leader(one, Needs.UNKNOWN, SeenBy.STAFF, false), WEDNESDAY))
            .map(pick -> find(pick.orElseThrow().key()))
            .toList();

    assertThat(begun)
        .allSatisfy(prompt -> assertThat(prompt.stage()).isLessThan(Stage.PLANNING))
        .allSatisfy(prompt -> assertThat(prompt.seenBy()).isLessThanOrEqualTo(SeenBy.TEAM));
    List<String> strands = begun.stream().map(DailyPrompt::strand).toList();
    assertThat(frequency(strands, "MOD")).isGreaterThan(frequency(strands, "INQ"));
    assertThat(frequency(strands, "NET")).isGreaterThan(frequency(strands, "INQ"));
  }

  @Test
  void withoutFramesMondayHasPrompts() {
    frames = List.of();
    assertThat(pick(1, MONDAY).orElseThrow().action()).isPresent();
  }

  private List<TodaysPrompt> mondays() {
    return IntStream.rangeClosed(1, 400).mapToObj(one -> pick(one, MONDAY).orElseThrow()).toList();
  }

  private static Stage own(DailyPrompt prompt) {
    return Objects.requireNonNull(PLANNING.strands().get(prompt.strand()));
  }

  private static int frequency(List<String> strands, String strand) {
    return Collections.frequency(strands, strand);
  }

  private TodaysPrompt thursday(Recipient recipient) {
    return choose(recipient, THURSDAY).orElseThrow();
  }

  /** What five hundred people get on a day, out of the library's prompts. */
  private List<DailyPrompt> picked(LocalDate date) {
    return IntStream.rangeClosed(1, 500).mapToObj(one -> find(key(one, date))).toList();
  }

  private DailyPrompt find(String key) {
    return prompts.stream().filter(prompt -> prompt.key().equals(key)).findFirst().orElseThrow();
  }

  private List<Optional<TodaysPrompt>> picks(LocalDate date) {
    return IntStream.rangeClosed(1, 50).mapToObj(person -> pick(person, date)).toList();
  }

  private String key(int person, LocalDate date) {
    return pick(person, date).orElseThrow().key();
  }

  private Optional<TodaysPrompt> pick(int person, LocalDate date) {
    return choose(leader(person), date);
  }

  private Optional<TodaysPrompt> choose(Recipient recipient, LocalDate date) {
    return picker().pick(recipient, YEAR.today(date), history, wishes);
  }

  private PromptPicker picker() {
    return new PromptPicker(new PromptLibrary(prompts, frames), RUBRIC);
  }

  private static Recipient leader(int person) {
    return leader(person, PLANNING, SeenBy.STAFF, false);
  }

  private static Recipient leader(int person, Needs needs, SeenBy limit, boolean acknowledged) {
    return new Recipient(Addressee.person(person), needs, limit, acknowledged, WEEKDAYS);
  }

  private static DailyPrompt plain(String key, String strand, PromptAction action) {
    return SamplePrompts.prompt(
        key, strand, Stage.PLANNING, action, 5, DayOfWeek.TUESDAY, SeenBy.PRIVATE);
  }

  private static DailyPrompt at(Stage stage, String key, DayOfWeek day) {
    return SamplePrompts.prompt(key, "NET", stage, PromptAction.READ, 5, day, SeenBy.PRIVATE);
  }

  private void done(int times) {
    for (int time = 1; time <= times; time++) {
      give("D" + time, "MOD", PromptAction.READ, MONDAY.minusDays(10L - time));
      answerLast(PracticeAnswer.DID_IT);
    }
  }

  private void give(String key, String strand, PromptAction action, LocalDate day) {
    history.add(new Practice(day, key, strand, Optional.of(action), 5, SeenBy.PRIVATE, none()));
  }

  private void answerLast(PracticeAnswer answer) {
    Practice last = history.remove(history.size() - 1);
    history.add(last.with(PracticeReply.of(answer, last.day())));
  }

  private static Optional<PracticeReply> none() {
    return Optional.empty();
  }
}
