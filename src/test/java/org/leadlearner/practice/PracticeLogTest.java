package org.leadlearner.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeLogTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-09-29");
  private static final Practice GIVEN =
      new Practice(
          FIRST,
          "P1",
          "NET",
          Optional.of(PromptAction.FOLLOW),
          10,
          SeenBy.PRIVATE,
          Optional.empty());

  @Test
  void aMonthCountsDaysMinutesAndSharedSentences() {
    PracticeLog log =
        new PracticeLog(
            List.of(
                on(FIRST.plusDays(2), PracticeAnswer.DID_IT),
                took(on(FIRST, PracticeAnswer.DID_IT), 12),
                shared(on(FIRST, PracticeAnswer.CHANGED_IT)),
                on(FIRST.plusDays(1), PracticeAnswer.NOT_TODAY),
                GIVEN));

    assertThat(log.months())
        .containsExactly(
            new PracticeLog.Month(YearMonth.of(2026, 9), 1, 20, 12, 1),
            new PracticeLog.Month(YearMonth.of(2026, 10), 1, 10, 0, 0));
    assertThat(log.month(YearMonth.of(2026, 11)))
        .isEqualTo(new PracticeLog.Month(YearMonth.of(2026, 11), 0, 0, 0, 0));
  }

  @Test
  void weeksCountDaysFromMondaysSinceTheFirstAnswer() {
    LocalDate sunday = LocalDate.parse("2026-10-04");
    PracticeLog log =
        new PracticeLog(
            List.of(
                on(FIRST, PracticeAnswer.DID_IT),
                on(FIRST, PracticeAnswer.CHANGED_IT),
                on(sunday, PracticeAnswer.DID_IT),
                on(sunday.plusDays(1), PracticeAnswer.NOT_TODAY)));

    assertThat(log.weeks(sunday.plusDays(9), 12))
        .containsExactly(week("2026-09-28", 2), week("2026-10-05", 0), week("2026-10-12", 0));
    assertThat(log.weeks(sunday.plusDays(9), 2))
        .containsExactly(week("2026-10-05", 0), week("2026-10-12", 0));
    assertThat(new PracticeLog(List.of(GIVEN)).weeks(sunday, 12)).isEmpty();
  }

  private static PracticeLog.WeekDone week(String monday, int days) {
    return new PracticeLog.WeekDone(LocalDate.parse(monday), days);
  }

  @Test
  void eachAnswerIsARowAndNotTodayHasNoMinutes() {
    Practice noted = on(FIRST, PracticeAnswer.DID_IT);
    noted = took(noted.with(noted.reply().orElseThrow().noted("Three new names.")), 4);
    PracticeLog log =
        new PracticeLog(List.of(on(FIRST.plusDays(1), PracticeAnswer.NOT_TODAY), noted, GIVEN));

    assertThat(log.rows())
        .containsExactly(
            row(FIRST, 10, Optional.of(4), PracticeAnswer.DID_IT, Optional.of("Three new names.")),
            row(
                FIRST.plusDays(1),
                0,
                Optional.empty(),
                PracticeAnswer.NOT_TODAY,
                Optional.empty()));
  }

  @Test
  void anAnswerCanBeChangedThatDayAndAFirstOneMayComeLate() {
    Practice answered = on(FIRST, PracticeAnswer.NOT_TODAY);

    assertThat(answered.takesAnswerOn(FIRST)).isTrue();
    assertThat(answered.takesAnswerOn(FIRST.plusDays(1))).isFalse();
    assertThat(GIVEN.takesAnswerOn(FIRST.plusDays(3))).isTrue();
  }

  @Test
  void aChangedAnswerKeepsTheNoteAndTheSharing() {
    PracticeReply reply =
        PracticeReply.of(PracticeAnswer.DID_IT, FIRST).noted("A line.").sharedWithStaff().taking(7);

    assertThat(reply.changedTo(PracticeAnswer.CHANGED_IT, FIRST))
        .isEqualTo(
            new PracticeReply(
                PracticeAnswer.CHANGED_IT, Optional.of("A line."), true, Optional.of(7), FIRST));
  }

  @Test
  void whatWasNotDoneTookNoTime() {
    PracticeReply reply = PracticeReply.of(PracticeAnswer.DID_IT, FIRST).taking(7);

    assertThat(reply.changedTo(PracticeAnswer.NOT_TODAY, FIRST).took()).isEmpty();
  }

  private static PracticeLog.Row row(
      LocalDate date,
      int planned,
      Optional<Integer> said,
      PracticeAnswer answer,
      Optional<String> note) {
    return new PracticeLog.Row(
        date, "P1", Optional.of(PromptAction.FOLLOW), "NET", planned, said, answer, note);
  }

  private static Practice on(LocalDate day, PracticeAnswer answer) {
    return new Practice(
        day,
        GIVEN.prompt(),
        GIVEN.strand(),
        GIVEN.action(),
        GIVEN.minutes(),
        GIVEN.seenBy(),
        Optional.of(PracticeReply.of(answer, day)));
  }

  private static Practice took(Practice practice, int minutes) {
    return practice.with(practice.reply().orElseThrow().taking(minutes));
  }

  private static Practice shared(Practice practice) {
    return practice.with(practice.reply().orElseThrow().sharedWithStaff());
  }
}
