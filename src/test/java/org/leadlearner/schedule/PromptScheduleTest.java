package org.leadlearner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;

class PromptScheduleTest {

  private static final Conversation PLACE = new Conversation("slack", "T1", "D1");
  private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

  private static PromptSchedule at(String time) {
    return PromptSchedule.ofPerson(7, PLACE, LocalTime.parse(time), WEST);
  }

  private static PromptSchedule channelAt(String time) {
    return PromptSchedule.ofChannel(PLACE, LocalTime.parse(time), WEST);
  }

  private static String next(PromptSchedule schedule, String after) {
    return schedule
        .nextDue(Instant.parse(after))
        .map(due -> due.occurrence().date() + " " + due.occurrence().audience() + " " + due.at())
        .orElse("never");
  }

  @Test
  void itIsDueOnTheNextOfItsDays() {
    assertThat(next(at("07:40"), "2026-10-01T14:39:59Z"))
        .isEqualTo("2026-10-01 EVERYONE 2026-10-01T14:40:00Z");
    assertThat(next(at("07:40"), "2026-10-01T14:40:00Z"))
        .isEqualTo("2026-10-02 EVERYONE 2026-10-02T14:40:00Z");
    assertThat(next(at("07:40"), "2026-10-02T14:40:00Z"))
        .isEqualTo("2026-10-05 EVERYONE 2026-10-05T14:40:00Z");
    assertThat(next(at("07:40").on(Set.of(DayOfWeek.THURSDAY)), "2026-10-01T14:40:00Z"))
        .isEqualTo("2026-10-08 EVERYONE 2026-10-08T14:40:00Z");
  }

  @Test
  void theLeadsAreFirstOnTheSameDay() {
    PromptSchedule schedule = channelAt("09:00").leadsFirst(Duration.ofMinutes(20));

    assertThat(next(schedule, "2026-10-01T00:00:00Z"))
        .isEqualTo("2026-10-01 LEADS 2026-10-01T15:40:00Z");
    assertThat(next(schedule, "2026-10-01T15:40:00Z"))
        .isEqualTo("2026-10-01 EVERYONE 2026-10-01T16:00:00Z");
    assertThat(next(schedule, "2026-10-01T16:00:00Z"))
        .isEqualTo("2026-10-02 LEADS 2026-10-02T15:40:00Z");
  }

  @Test
  void afterAStopNothingIsDueAndAPauseEndsByItself() {
    Instant now = Instant.parse("2026-10-01T00:00:00Z");
    PromptSchedule paused = at("07:40").pausedUntil(LocalDate.of(2026, 10, 7));

    assertThat(at("07:40").stopped().nextDue(now)).isEmpty();
    assertThat(at("07:40").stopped().nextPost(now, SchoolCalendar.EMPTY)).isEmpty();
    assertThat(at("07:40").stopped().resumed()).isEqualTo(at("07:40"));
    assertThat(shown(paused, now, SchoolCalendar.EMPTY)).contains(LocalDate.of(2026, 10, 7));
    assertThat(paused.isPaused(LocalDate.of(2026, 10, 6))).isTrue();
    assertThat(paused.isPaused(LocalDate.of(2026, 10, 7))).isFalse();
    assertThat(paused.resumed()).isEqualTo(at("07:40"));
  }

  @Test
  void theNextPostSkipsWhatIsClosed() {
    Instant now = Instant.parse("2026-10-01T20:00:00Z");
    SchoolCalendar snow =
        SchoolCalendar.of(List.of(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 10, 2))));
    SchoolCalendar never =
        SchoolCalendar.of(
            List.of(
                period(CalendarPeriod.Kind.BREAK, "2026-09-01", "2027-09-01"),
                period(CalendarPeriod.Kind.BREAK, "2027-09-02", "2028-09-01")));

    assertThat(shown(at("07:40"), now, snow)).contains(LocalDate.of(2026, 10, 5));
    assertThat(shown(at("07:40"), now, never)).isEmpty();
    assertThat(shown(channelAt("07:40").leadsFirst(Duration.ofMinutes(20)), now, snow))
        .contains(LocalDate.of(2026, 10, 5));
  }

  @Test
  void inSummerItGoesOnOnlyWhenAsked() {
    Instant july = Instant.parse("2026-07-01T00:00:00Z");

    assertThat(shown(at("07:40"), july, SchoolCalendar.EMPTY)).contains(LocalDate.of(2026, 8, 3));
    assertThat(shown(at("07:40").inSummer(true), july, SchoolCalendar.EMPTY))
        .contains(LocalDate.of(2026, 7, 1));
  }

  @Test
  void anImpossibleScheduleIsRefused() {
    assertThatThrownBy(() -> at("07:40").on(Set.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> at("07:40").leadsFirst(Duration.ofMinutes(20)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only a channel");
    assertThatThrownBy(() -> channelAt("00:10").leadsFirst(Duration.ofMinutes(20)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same day");
    assertThatThrownBy(() -> channelAt("09:00").leadsFirst(Duration.ofSeconds(61)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole minutes");
  }

  /** A year of every day in every zone that there is, at times where clocks like to change. */
  @Test
  void inEveryZoneEachDateComesAtMostOnceAndTheMomentsGoOn() {
    for (ZoneId zone : Zones.all()) {
      for (String time : List.of("00:00", "00:30", "02:30", "23:45")) {
        walkAYear(at(time).in(zone).on(EnumSet.allOf(DayOfWeek.class)), "2026-01-01");
      }
    }
  }

  @Test
  void soItDoesWhereAWholeDateWasLeftOut() {
    for (String time : List.of("00:00", "07:40", "23:45")) {
      PromptSchedule apia =
          at(time).in(ZoneId.of("Pacific/Apia")).on(EnumSet.allOf(DayOfWeek.class));
      assertThat(walk(apia, "2011-06-01", 365))
          .doesNotContain(LocalDate.of(2011, 12, 30))
          .contains(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));
    }
    PromptSchedule fridays = at("07:40").in(ZoneId.of("Pacific/Apia")).on(Set.of(DayOfWeek.FRIDAY));
    assertThat(next(fridays, "2011-12-23T18:00:00Z")).startsWith("2012-01-06");
  }

  private static void walkAYear(PromptSchedule schedule, String from) {
    List<LocalDate> dates = walk(schedule, from, 365);
    Set<LocalDate> missing =
        dates.get(0).datesUntil(dates.get(364)).collect(Collectors.toCollection(HashSet::new));
    missing.removeAll(dates);
    // Greenland's clocks go from 23:00 to 24:00, so that a date loses its last hour.
    assertThat(missing)
        .as("%s", schedule)
        .allSatisfy(date -> assertThat(offsets(schedule, date)).isEmpty())
        .hasSizeLessThan(2);
  }

  private static List<ZoneOffset> offsets(PromptSchedule schedule, LocalDate date) {
    return schedule.zone().getRules().getValidOffsets(date.atTime(schedule.time()));
  }

  private static List<LocalDate> walk(PromptSchedule schedule, String from, int days) {
    List<LocalDate> dates = new ArrayList<>();
    Instant last = Instant.parse(from + "T00:00:00Z");
    for (int day = 0; day < days; day++) {
      Due due = schedule.nextDue(last).orElseThrow();
      assertThat(due.at()).as("%s", schedule).isAfter(last);
      assertThat(due.at()).isBefore(last.plus(PromptSchedule.LONGEST_WAIT));
      assertThat(due.at().atZone(schedule.zone()).toLocalDate()).isEqualTo(due.occurrence().date());
      dates.add(due.occurrence().date());
      last = due.at();
    }
    assertThat(new HashSet<>(dates)).as("%s", schedule).hasSameSizeAs(dates);
    return dates;
  }

  private static Optional<LocalDate> shown(
      PromptSchedule schedule, Instant after, SchoolCalendar calendar) {
    return schedule.nextPost(after, calendar).map(due -> due.occurrence().date());
  }

  private static CalendarPeriod period(CalendarPeriod.Kind kind, String first, String last) {
    return new CalendarPeriod(
        "Closed", kind, LocalDate.parse(first), LocalDate.parse(last), Optional.empty());
  }
}
