package org.leadlearner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekOpeningTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final WeekOpening OPENING = new WeekOpening(CHICAGO, QuietHours.USUAL);

  private static Optional<LocalDate> monday(String moment) {
    return OPENING.at(Instant.parse(moment), SchoolCalendar.EMPTY).map(WeekOpening.Open::monday);
  }

  @Test
  void itIsAtEightWhereTheDistrictIs() {
    assertThat(monday("2026-10-05T12:59:59Z")).isEmpty();
    assertThat(monday("2026-10-05T13:00:00Z")).contains(LocalDate.of(2026, 10, 5));
    assertThat(monday("2026-10-05T15:00:00Z")).contains(LocalDate.of(2026, 10, 5));
    assertThat(monday("2026-10-05T15:00:01Z")).isEmpty();
    // The clocks went back the day before.
    assertThat(monday("2026-11-02T13:30:00Z")).isEmpty();
    assertThat(monday("2026-11-02T14:00:00Z")).contains(LocalDate.of(2026, 11, 2));
  }

  @Test
  void itIsOnTheFirstSchoolDayAndNeverInAWeekWithout() {
    SchoolCalendar withHoliday =
        SchoolCalendar.of(
            List.of(closed("2026-10-12", "2026-10-12"), closed("2026-12-21", "2027-01-01")));
    assertThat(OPENING.at(Instant.parse("2026-10-12T13:00:00Z"), withHoliday)).isEmpty();
    assertThat(OPENING.at(Instant.parse("2026-10-13T13:00:00Z"), withHoliday))
        .contains(
            new WeekOpening.Open(
                LocalDate.of(2026, 10, 12), Instant.parse("2026-10-13T15:00:00Z")));
    assertThat(OPENING.at(Instant.parse("2026-10-14T13:00:00Z"), withHoliday)).isEmpty();
    for (int day = 21; day < 28; day++) {
      Instant eight = Instant.parse("2026-12-" + day + "T14:00:00Z");
      assertThat(OPENING.at(eight, withHoliday)).isEmpty();
    }
    assertThat(monday("2026-10-10T13:00:00Z")).as("a Saturday").isEmpty();
  }

  @Test
  void quietHoursAreKept() {
    WeekOpening late =
        new WeekOpening(CHICAGO, new QuietHours(LocalTime.of(9, 0), LocalTime.of(19, 0)));
    assertThat(late.isTimely(Instant.parse("2026-10-05T13:30:00Z"))).isFalse();
    assertThat(late.isTimely(Instant.parse("2026-10-05T14:00:00Z"))).isTrue();
  }

  private static CalendarPeriod closed(String first, String last) {
    return new CalendarPeriod(
        "closed",
        CalendarPeriod.Kind.BREAK,
        LocalDate.parse(first),
        LocalDate.parse(last),
        Optional.empty());
  }
}
