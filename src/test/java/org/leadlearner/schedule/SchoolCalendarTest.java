package org.leadlearner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.schedule.CalendarPeriod.Kind;

class SchoolCalendarTest {

  private static final SchoolCalendar DISTRICT =
      SchoolCalendar.of(
          List.of(
              period("Fall", Kind.TERM, "2026-08-17", "2026-12-18"),
              period("Spring", Kind.TERM, "2027-01-04", "2027-06-04"),
              period("Thanksgiving", Kind.BREAK, "2026-11-25", "2026-11-27"),
              period("Spring break", Kind.BREAK, "2027-03-15", "2027-03-19"),
              period("State tests", Kind.TESTING, "2027-04-12", "2027-04-23"),
              CalendarPeriod.closedDay("Snow", LocalDate.of(2027, 1, 20)),
              of("Lincoln", "Training", Kind.CLOSED, "2026-10-09", "2026-10-09"),
              of("Madison", "Year", Kind.TERM, "2026-07-20", "2027-05-28")));

  private static CalendarPeriod period(String name, Kind kind, String first, String last) {
    return new CalendarPeriod(
        name, kind, LocalDate.parse(first), LocalDate.parse(last), Optional.empty());
  }

  private static CalendarPeriod of(
      String school, String name, Kind kind, String first, String last) {
    return new CalendarPeriod(
        name, kind, LocalDate.parse(first), LocalDate.parse(last), Optional.of(school));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-14, false, BREAK",
    "2026-08-17, true, START",
    "2026-08-22, false, START",
    "2026-09-27, false, START",
    "2026-09-28, true, STEADY",
    "2026-11-24, true, STEADY",
    "2026-11-25, false, BREAK",
    "2026-11-27, false, BREAK",
    "2026-12-18, true, STEADY",
    "2026-12-21, false, BREAK",
    "2027-01-04, true, STEADY",
    "2027-01-20, false, BREAK",
    "2027-04-12, true, TESTING",
    "2027-04-26, true, STEADY",
    "2027-05-07, true, STEADY",
    "2027-05-10, true, WRAP_UP",
    "2027-06-04, true, WRAP_UP",
    "2027-06-07, false, BREAK",
    "2027-07-01, false, BREAK"
  })
  void aYearWithTerms(LocalDate date, boolean isSchoolDay, Season season) {
    assertThat(DISTRICT.isSchoolDay(date)).isEqualTo(isSchoolDay);
    assertThat(DISTRICT.season(date)).isEqualTo(season);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, false, BREAK",
    "2026-07-31, false, BREAK",
    "2026-08-03, true, START",
    "2026-09-30, true, START",
    "2026-10-01, true, STEADY",
    "2026-10-03, false, STEADY",
    "2026-12-25, true, STEADY",
    "2027-05-14, true, STEADY",
    "2027-05-17, true, WRAP_UP",
    "2027-06-30, true, WRAP_UP"
  })
  void aYearThatNobodySaidAnythingAbout(LocalDate date, boolean isSchoolDay, Season season) {
    assertThat(SchoolCalendar.EMPTY.isSchoolDay(date)).isEqualTo(isSchoolDay);
    assertThat(SchoolCalendar.EMPTY.season(date)).isEqualTo(season);
  }

  @Test
  void aYearWhoseTermsAreNotEnteredYetDoesNotFallSilent() {
    assertThat(DISTRICT.isSchoolDay(LocalDate.of(2027, 10, 1))).isTrue();
    assertThat(DISTRICT.isSummer(LocalDate.of(2027, 7, 1))).isTrue();
  }

  @Test
  void inSummerThereIsSchoolForThoseWhoAsked() {
    SchoolCalendar open = DISTRICT.openInSummer();

    assertThat(open.isSchoolDay(LocalDate.of(2027, 6, 7))).isTrue();
    assertThat(open.season(LocalDate.of(2027, 6, 7))).isEqualTo(Season.STEADY);
    assertThat(open.isSchoolDay(LocalDate.of(2027, 6, 12))).isFalse();
    assertThat(open.isSchoolDay(LocalDate.of(2026, 8, 14))).isTrue();
    assertThat(open.isSchoolDay(LocalDate.of(2026, 12, 21))).as("winter").isFalse();
    assertThat(SchoolCalendar.EMPTY.openInSummer().isSchoolDay(LocalDate.of(2026, 7, 1))).isTrue();
  }

  @Test
  void whenOnlyTheFallIsKnownTheWinterIsNoSummer() {
    SchoolCalendar fall =
        SchoolCalendar.of(List.of(period("Fall", Kind.TERM, "2026-08-17", "2026-12-18")));

    assertThat(fall.isSummer(LocalDate.of(2027, 1, 11))).isFalse();
    assertThat(fall.season(LocalDate.of(2026, 12, 10))).isEqualTo(Season.STEADY);
    assertThat(fall.isSummer(LocalDate.of(2027, 6, 11))).isTrue();
  }

  @Test
  void aSchoolHasItsOwnDaysOffAndItsOwnTerms() {
    SchoolCalendar lincoln = DISTRICT.forSchool(Optional.of("lincoln"));
    SchoolCalendar madison = DISTRICT.forSchool(Optional.of("Madison"));
    LocalDate training = LocalDate.of(2026, 10, 9);

    assertThat(DISTRICT.isSchoolDay(training)).isTrue();
    assertThat(lincoln.isSchoolDay(training)).isFalse();
    assertThat(lincoln.closed(training).map(CalendarPeriod::name)).contains("Training");
    assertThat(lincoln.isSchoolDay(LocalDate.of(2026, 11, 25))).as("the district's").isFalse();
    assertThat(madison.season(LocalDate.of(2026, 7, 20))).isEqualTo(Season.START);
    assertThat(madison.isSchoolDay(LocalDate.of(2027, 6, 1))).isFalse();
    assertThat(madison.forSchool(Optional.empty()).isSchoolDay(LocalDate.of(2027, 6, 1))).isTrue();
  }

  @Test
  void schoolDaysAreCountedAfterTheFirstDateAndWithTheLast() {
    assertThat(between("2026-10-01", "2026-10-01")).isZero();
    assertThat(between("2026-10-01", "2026-10-02")).isEqualTo(1);
    assertThat(between("2026-10-02", "2026-10-05")).isEqualTo(1);
    assertThat(between("2026-11-24", "2026-11-30")).isEqualTo(1);
    assertThat(between("2026-10-02", "2026-10-01")).isZero();
    assertThat(between("2026-12-31", "2027-01-04")).isEqualTo(1);
    assertThat(SchoolCalendar.EMPTY.schoolDaysBetween(d("2028-12-28"), d("2029-01-01")))
        .as("over the end of a leap year")
        .isEqualTo(2);
  }

  @Test
  void theCountIsThatOfTheDays() {
    LocalDate from = d("2026-07-15");
    for (int days = 0; days < 800; days += 13) {
      LocalDate to = from.plusDays(days);
      long counted =
          from.plusDays(1).datesUntil(to.plusDays(1)).filter(DISTRICT::isSchoolDay).count();
      assertThat(DISTRICT.schoolDaysBetween(from, to)).as("to %s", to).isEqualTo((int) counted);
    }
  }

  @Test
  void anImpossiblePeriodIsRefused() {
    assertThatThrownBy(() -> period("Back", Kind.BREAK, "2026-10-02", "2026-10-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> period("Typing error", Kind.BREAK, "2026-10-02", "2062-10-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> period(" ", Kind.BREAK, "2026-10-02", "2026-10-02"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int between(String from, String to) {
    return DISTRICT.schoolDaysBetween(d(from), d(to));
  }

  private static LocalDate d(String date) {
    return LocalDate.parse(date);
  }
}
