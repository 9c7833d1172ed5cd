package org.leadlearner.assistant.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;

/** Days without school in free words, as the desk of the school calendar takes them. */
class CalendarMeaningsTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static CalendarRequest request(String line) {
    Situation situation =
        new Situation(Set.of(Context.IDLE), Optional.empty(), Optional.empty(), SUNDAY);
    Understanding understood = StoredRecords.interpreter().interpret(line, situation);
    assertThat(understood).isInstanceOf(Understanding.Confirm.class);
    return CalendarMeanings.request(((Understanding.Confirm) understood).meaning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no school dec 18                | 2026-12-18
          snow day tomorrow               | 2026-11-30
          school is closed fri bc of ice  | 2026-12-04
          el 5 de enero no hay clases     | 2027-01-05
          """)
  void oneDayWithoutSchoolIsClosed(String line, LocalDate day) {
    assertThat(request(line)).isEqualTo(new CalendarRequest.SnowDay(day));
  }

  @Test
  void aDayOffIsAddedToTheCalendar() {
    LocalDate day = LocalDate.of(2026, 12, 18);
    assertThat(request("add dec 18 as a day off"))
        .isEqualTo(new CalendarRequest.Add("closed", day, day, "closed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "put spring break march 15 to 19 on the calendar",
        "add spring break from march 15 to march 19"
      })
  void aBreakIsAddedWithItsNameAndBothItsDays(String line) {
    LocalDate first = LocalDate.of(2027, 3, 15);
    assertThat(request(line))
        .isEqualTo(
            new CalendarRequest.Add("break", first, LocalDate.of(2027, 3, 19), "spring break"));
  }

  @Test
  void whatIsTakenOutIsNamedByItsDayOrItsName() {
    assertThat(request("take dec 18 off the calendar"))
        .isEqualTo(
            new CalendarRequest.RemoveNamed(
                Optional.of(LocalDate.of(2026, 12, 18)), Optional.empty()));
    assertThat(request("delete spring break"))
        .isEqualTo(new CalendarRequest.RemoveNamed(Optional.empty(), Optional.of("spring break")));
  }
}
