package org.leadlearner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;

class PostingPolicyTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 1);
  private static final QuietHours NONE = new QuietHours(LocalTime.MIN, LocalTime.of(23, 59));

  private final PromptSchedule schedule =
      PromptSchedule.ofPerson(
          7,
          new Conversation("slack", "T1", "D1"),
          LocalTime.of(7, 40),
          ZoneId.of("America/Los_Angeles"));

  private static Outcome outcome(
      PromptSchedule schedule, SchoolCalendar calendar, QuietHours quiet, String now) {
    Due due = schedule.nextDue(THURSDAY.atStartOfDay(schedule.zone()).toInstant()).orElseThrow();
    Instant at = THURSDAY.atTime(LocalTime.parse(now)).atZone(schedule.zone()).toInstant();
    return new PostingPolicy(calendar, quiet).outcome(schedule, due, at);
  }

  private static Outcome outcome(PromptSchedule schedule, String now) {
    return outcome(schedule, SchoolCalendar.EMPTY, QuietHours.USUAL, now);
  }

  @Test
  void upToTwoHoursLateIsInTime() {
    assertThat(outcome(schedule, "07:40")).isEqualTo(Outcome.POSTED);
    assertThat(outcome(schedule, "09:40")).isEqualTo(Outcome.POSTED);
    assertThat(outcome(schedule, "09:40:01")).isEqualTo(Outcome.LATE);
  }

  @Test
  void theNextDateIsTooLateEvenAMinuteAfter() {
    PromptSchedule late = schedule.at(LocalTime.of(23, 50));
    Due due = late.nextDue(Instant.parse("2026-10-01T12:00:00Z")).orElseThrow();
    PostingPolicy policy = new PostingPolicy(SchoolCalendar.EMPTY, NONE);

    assertThat(policy.outcome(late, due, due.at().plusSeconds(60))).isEqualTo(Outcome.POSTED);
    assertThat(policy.outcome(late, due, due.at().plusSeconds(600))).isEqualTo(Outcome.LATE);
  }

  @Test
  void pausedAndClosedDaysAreSaid() {
    SchoolCalendar snow = SchoolCalendar.of(List.of(CalendarPeriod.closedDay("Snow", THURSDAY)));

    assertThat(outcome(schedule.pausedUntil(THURSDAY.plusDays(1)), "07:40"))
        .isEqualTo(Outcome.PAUSED);
    assertThat(outcome(schedule.pausedUntil(THURSDAY), "07:40")).isEqualTo(Outcome.POSTED);
    assertThat(outcome(schedule, snow, QuietHours.USUAL, "07:40")).isEqualTo(Outcome.CLOSED_DAY);
    assertThat(outcome(schedule, snow, QuietHours.USUAL, "20:00")).isEqualTo(Outcome.CLOSED_DAY);
  }

  @Test
  void lateDoesNotMeanAtNight() {
    PromptSchedule evening = schedule.at(LocalTime.of(18, 30));

    assertThat(outcome(evening, "19:10")).isEqualTo(Outcome.POSTED);
    assertThat(outcome(evening, "19:11")).isEqualTo(Outcome.QUIET_HOURS);
    assertThat(outcome(schedule.at(LocalTime.of(6, 0)), "06:05")).isEqualTo(Outcome.QUIET_HOURS);
  }

  @Test
  void theLeadsAreFirstOrNotAsked() {
    PromptSchedule channel =
        PromptSchedule.ofChannel(schedule.place(), LocalTime.of(9, 0), schedule.zone())
            .leadsFirst(Duration.ofMinutes(20));

    assertThat(outcome(channel, "09:00")).isEqualTo(Outcome.POSTED);
    assertThat(outcome(channel, "09:01")).isEqualTo(Outcome.LATE);
  }

  @Test
  void aPromptIsOfUseUntilItIsLateOrNight() {
    PostingPolicy policy = new PostingPolicy(SchoolCalendar.EMPTY, QuietHours.USUAL);
    Instant morning = Instant.parse("2026-10-01T12:00:00Z");
    Due early = schedule.nextDue(morning).orElseThrow();
    PromptSchedule evening = schedule.at(LocalTime.of(18, 30));

    assertThat(policy.usefulUntil(schedule, early))
        .isEqualTo(early.at().plus(PostingPolicy.LATEST));
    assertThat(policy.usefulUntil(evening, evening.nextDue(morning).orElseThrow()))
        .isEqualTo(Instant.parse("2026-10-02T02:10:00Z"));
  }

  @Test
  void aTimeInTheQuietHoursIsRefusedWithWhatMayBeChosen() {
    QuietHours usual = QuietHours.USUAL;
    LocalTime earliest = LocalTime.of(6, 30);
    LocalTime latest = LocalTime.of(19, 0);

    assertThat(usual.choose(earliest)).isEqualTo(new QuietHours.Choice.Allowed(earliest));
    assertThat(usual.choose(latest)).isEqualTo(new QuietHours.Choice.Allowed(latest));
    assertThat(usual.choose(LocalTime.of(6, 29)))
        .isEqualTo(new QuietHours.Choice.Refused(LocalTime.of(6, 29), earliest, latest));
    assertThat(usual.choose(LocalTime.of(19, 1)))
        .isEqualTo(new QuietHours.Choice.Refused(LocalTime.of(19, 1), earliest, latest));
    assertThat(usual.choose(earliest, Duration.ofMinutes(20)))
        .isEqualTo(new QuietHours.Choice.Refused(earliest, LocalTime.of(6, 50), latest));
  }
}
