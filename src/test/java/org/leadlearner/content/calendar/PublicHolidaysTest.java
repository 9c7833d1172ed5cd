package org.leadlearner.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.SchoolCalendar;

class PublicHolidaysTest {

  private static final PublicHolidays US = PublicHolidays.of("US");

  @ParameterizedTest
  @CsvSource({
    "US, 2026-09-07, Labor Day",
    "US, 2026-11-11, Veterans Day",
    "US, 2026-11-26, Thanksgiving Day",
    "US, 2026-12-24, Winter holidays",
    "US, 2026-12-25, Winter holidays",
    "US, 2027-01-01, Winter holidays",
    "US, 2027-01-18, 'Martin Luther King, Jr. Day'",
    "US, 2027-07-05, Independence Day",
    "US-CA, 2027-03-31, César Chávez's Birthday",
    "US-TX, 2026-11-27, Day After Thanksgiving",
  })
  void schoolsAreClosedOnPublicHolidays(String code, LocalDate day, String name) {
    assertThat(PublicHolidays.of(code).on(day)).map(CalendarPeriod::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-12-23",
    "US, 2027-01-04",
    "US, 2027-03-31",
    "US-TX, 2026-04-03",
    "US-NY, 2026-02-12",
    "US, 2026-11-27",
  })
  void schoolIsHeldOnOtherDays(String code, LocalDate day) {
    assertThat(PublicHolidays.of(code).on(day)).isEmpty();
  }

  /** Of two names for one day one is enough, and what lies in the winter days is part of them. */
  @Test
  void aYearHasEachDayOnceAndInOrder() {
    for (int year = 2025; year < 2040; year++) {
      List<LocalDate> days =
          PublicHolidays.of("US-NY").of(year).stream().map(CalendarPeriod::first).toList();
      assertThat(days).isSorted().doesNotHaveDuplicates().hasSizeBetween(10, 13);
      assertThat(days.get(days.size() - 1)).isEqualTo(LocalDate.of(year, 12, 24));
    }
  }

  @Test
  void onlyWhatIsKnownIsKnown() {
    assertThat(List.of("US", "US-TX", "US-DC", "CA", "CA-ON").stream())
        .allMatch(PublicHolidays::isKnown);
    assertThat(List.of("US-XX", "XX", "XX-YY").stream()).noneMatch(PublicHolidays::isKnown);
    assertThat(PublicHolidays.states("US")).hasSize(51).contains("tx", "dc");
  }

  @Test
  void aDayTakenBackIsASchoolDayAndTheOthersAreNot() {
    LocalDate labor = LocalDate.of(2026, 9, 7);
    LocalDate veterans = LocalDate.of(2026, 11, 11);
    SchoolCalendar calendar = SchoolCalendar.EMPTY.closedOn(US, Set.of(veterans));

    assertThat(calendar.isSchoolDay(labor)).isFalse();
    assertThat(calendar.closed(labor)).map(CalendarPeriod::name).contains("Labor Day");
    assertThat(calendar.isSchoolDay(veterans)).isTrue();
    assertThat(calendar.forSchool(java.util.Optional.of("Lincoln")).isSchoolDay(labor)).isFalse();
    assertThat(calendar.openInSummer().isSchoolDay(labor)).isFalse();
  }
}
