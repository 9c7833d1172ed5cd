package org.leadlearner.assistant.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.phrase.Phrases;

class DateParserTest {

  private static final Phrases WORDS = Phrases.in(Locale.ENGLISH);
  private static final Phrases SPANISH = Phrases.in(Locale.forLanguageTag("es"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static Optional<LocalDate> read(String text, LocalDate today) {
    return new DateParser(WORDS, today).date(text);
  }

  /** What the assistant says is what people type back. */
  @Test
  void everyWayInWhichADateIsWrittenIsRead() {
    for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(300)); day = day.plusDays(1)) {
      assertThat(read(WORDS.weekdayAndDay(day), TODAY)).contains(day);
      assertThat(read(WORDS.day(day), TODAY)).contains(day);
      assertThat(read(WORDS.shortDay(day), TODAY)).contains(day);
      assertThat(read(day.toString(), TODAY)).contains(day);
      assertThat(
              read(
                  WORDS.dayAndTime(
                      day.atTime(LocalTime.of(7, 40)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                  TODAY))
          .contains(day);
      YearMonth month = YearMonth.from(day);
      assertThat(read(WORDS.month(month), TODAY)).contains(month.atDay(1));
    }
    for (LocalDate day = TODAY.plusDays(1);
        day.isBefore(TODAY.plusDays(8));
        day = day.plusDays(1)) {
      assertThat(read(WORDS.weekday(day.getDayOfWeek()), TODAY)).contains(day);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Monday, January 4 = 2027-01-04",
        "Mon Jan 4 = 2027-01-04",
        "Mon. Jan. 4th = 2027-01-04",
        "monday january 4, 2027 = 2027-01-04",
        "Mon, 4 Jan = 2027-01-04",
        "the 4th of January = 2027-01-04",
        "Monday 1/4 = 2027-01-04",
        "1/4/27 = 2027-01-04",
        "Mon,\u00a0Jan\u202f4 = 2027-01-04",
        "January = 2027-01-01",
        "Nov 2027 = 2027-11-01"
      })
  void peopleMixTheseWays(String typed, LocalDate expected) {
    assertThat(read(typed, TODAY)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-11-29, 2028-02-29",
    "2028-02-29, 2028-02-29",
    "2028-02-28, 2028-02-29",
    "2028-03-15, 2028-02-29",
    "2028-06-01, 2032-02-29",
    "2026-11-30, 2028-02-29"
  })
  void aLeapDayIsTheNextThatThereIs(LocalDate today, LocalDate expected) {
    assertThat(read("Feb 29", today)).contains(expected);
    assertThat(read("2/29", today)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Feb 30", "Feb 29 2027", "4/31", "Monday the fox", "ja", "2027-02-29", "13/1"})
  void aDayThatThereIsNotIsNone(String typed) {
    assertThat(read(typed, TODAY)).isEmpty();
  }

  /** Of what the assistant writes in Spanish, and of what people type. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "5 de enero = 2027-01-05",
        "el 5 de enero = 2027-01-05",
        "5 enero = 2027-01-05",
        "1º de febrero = 2027-02-01",
        "1ro de febrero = 2027-02-01",
        "5 de enero de 2028 = 2028-01-05",
        "5 de enero del 2028 = 2028-01-05",
        "lunes 4 de enero = 2027-01-04",
        "lunes, 4 de enero = 2027-01-04",
        "el lunes 4 de enero = 2027-01-04",
        "mié 6 de enero = 2027-01-06",
        "mie 6 de enero = 2027-01-06",
        "miercoles = 2026-12-02",
        "sabado = 2026-12-05",
        "enero = 2027-01-01"
      })
  void spanishDatesAreRead(String text, LocalDate date) {
    assertThat(new DateParser(SPANISH, TODAY).date(text)).contains(date);
  }

  @Test
  void everyWayInWhichADateIsWrittenInSpanishIsRead() {
    DateParser dates = new DateParser(SPANISH, TODAY);
    for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(300)); day = day.plusDays(1)) {
      assertThat(dates.date(SPANISH.weekdayAndDay(day))).contains(day);
      assertThat(dates.date(SPANISH.day(day))).contains(day);
      assertThat(dates.date(SPANISH.shortDay(day))).contains(day);
    }
  }
}
