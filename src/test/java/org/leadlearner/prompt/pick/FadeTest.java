package org.leadlearner.prompt.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.Fade;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.WaitingDeeds;

class FadeTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
  private static final SampleYear YEAR = new SampleYear();

  private final List<Practice> history = new ArrayList<>();
  private Optional<LocalDate> heard = Optional.empty();
  private Optional<LocalDate> asked = Optional.empty();

  @Test
  void fiveSilencesMakeItWeekly() {
    silence(4);
    assertThat(fade()).isEqualTo(Fade.DAILY);

    silence(1);
    assertThat(fade()).isEqualTo(Fade.WEEKLY);
  }

  @Test
  void fourMoreAskOnceAndThenItStops() {
    silence(8);
    assertThat(fade()).isEqualTo(Fade.WEEKLY);
    silence(1);
    assertThat(fade()).isEqualTo(Fade.ASK);

    asked = Optional.of(next());
    assertThat(fade()).isEqualTo(Fade.STOPPED);
  }

  @Test
  void anyReplyBringsTheDailyRhythmBack() {
    for (PracticeAnswer answer : PracticeAnswer.values()) {
      silence(7);
      reply(history.size() - 1, answer, next());
      assertThat(fade()).isEqualTo(Fade.DAILY);
    }
  }

  @Test
  void aLateReplyToAnOldPromptCounts() {
    silence(9);
    reply(2, PracticeAnswer.DID_IT, next());

    assertThat(fade()).isEqualTo(Fade.DAILY);
  }

  @Test
  void anythingElseTheySayAboutTheirPromptsCounts() {
    silence(9);
    asked = Optional.of(next());
    heard = Optional.of(next());
    assertThat(fade()).isEqualTo(Fade.DAILY);

    silence(1 + 9);
    assertThat(fade()).isEqualTo(Fade.ASK);
  }

  @Test
  void theQuestionOfAnEarlierSilenceDoesNotStopThisOne() {
    silence(9);
    asked = Optional.of(next());
    silence(1);
    reply(9, PracticeAnswer.DID_IT, next());
    silence(1 + 9);

    assertThat(fade()).isEqualTo(Fade.ASK);
  }

  /** Given on Friday, the day before the fade is looked at, or three school days before. */
  @Test
  void whatTakesDaysIsNoSilenceBeforeTheyAreOver() {
    silence(5);
    PromptLibrary library = new PromptLibrary(List.of(SamplePrompts.waiting("P4", 3)), List.of());
    LocalDate given = history.get(4).day();

    for (int days : List.of(1, 3, 4, 5)) {
      assertThat(without(library, given.plusDays(days))).hasSize(4);
    }
    assertThat(without(library, given.plusDays(6))).hasSize(5);

    history.set(4, history.get(4).with(PracticeReply.of(PracticeAnswer.DID_IT, given)));
    assertThat(without(library, given.plusDays(1))).hasSize(5);
  }

  private List<Practice> without(PromptLibrary library, LocalDate date) {
    return new WaitingDeeds(library).leftOut(history, YEAR.today(date));
  }

  @Test
  void weeklyIsTheFirstDayBetweenMondayAndFriday() {
    assertThat(due(Fade.WEEKLY, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .containsExactly(MONDAY.plusDays(1));
    assertThat(due(Fade.ASK, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)))
        .containsExactly(MONDAY.plusDays(3));
    assertThat(due(Fade.WEEKLY, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .containsExactly(MONDAY);
  }

  @Test
  void dailyIsOnOwnSchoolDaysAndStoppedIsNever() {
    Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
    assertThat(due(Fade.DAILY, days)).containsExactly(MONDAY, MONDAY.plusDays(3));
    assertThat(due(Fade.STOPPED, days)).isEmpty();
  }

  private static List<LocalDate> due(Fade fade, Set<DayOfWeek> days) {
    Recipient recipient =
        new Recipient(Addressee.person(1), Needs.UNKNOWN, SeenBy.TEAM, false, days);
    return MONDAY
        .datesUntil(MONDAY.plusWeeks(1))
        .filter(date -> fade.isDue(recipient, YEAR.today(date)))
        .toList();
  }

  private Fade fade() {
    return Fade.of(history, heard, asked);
  }

  private void silence(int times) {
    for (int time = 0; time < times; time++) {
      history.add(
          new Practice(
              next(),
              "P" + history.size(),
              "INQ",
              Optional.of(PromptAction.TRY),
              5,
              SeenBy.PRIVATE,
              Optional.empty()));
    }
  }

  private void reply(int place, PracticeAnswer answer, LocalDate on) {
    history.set(place, history.get(place).with(PracticeReply.of(answer, on)));
  }

  private LocalDate next() {
    return MONDAY.plusDays(history.size());
  }
}
