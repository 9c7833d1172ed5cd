package org.leadlearner.understand.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.understand.slot.ReadLines;

class DateReaderTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jan 4                   | 2027-01-04
          January 4th             | 2027-01-04
          4 January               | 2027-01-04
          the 4th of january      | 2027-01-04
          jan 4, 2028             | 2028-01-04
          january 4 2028          | 2028-01-04
          12/7                    | 2026-12-07
          12/7/26                 | 2026-12-07
          2026-12-04              | 2026-12-04
          on dec the 4th          | 2026-12-04
          the 14th                | 2026-12-14
          until the 30th          | 2026-11-30
          monday the 14th         | 2026-12-14
          nov 20                  | 2026-11-20
          sep 1                   | 2027-09-01
          tomorrow                | 2026-11-30
          tmrw                    | 2026-11-30
          the day after tomorrow  | 2026-12-01
          this friday             | 2026-12-04
          next friday             | 2026-12-04
          next monday             | 2026-12-07
          tuesday after next      | 2026-12-08
          MLK day                 | 2027-01-18
          new years day           | 2027-01-01
          thanksgiving            | 2027-11-25
          christmas               | 2026-12-25
          memorial day            | 2027-05-31
          easter                  | 2027-03-28
          el 11 de enero          | 2027-01-11
          7 de diciembre          | 2026-12-07
          el primero de marzo     | 2027-03-01
          pasado mañana           | 2026-12-01
          the first of the year   | 2027-01-01
          the 1st of next month   | 2026-12-01
          mid january             | 2027-01-15
          the middle of february  | 2027-02-15
          early december          | 2026-12-01
          until january           | 2027-01-01
          hasta enero             | 2027-01-01
          february                | 2027-02-01
          """)
  void readsDates(String typed, LocalDate date) {
    assertThat(ReadLines.named(typed, SUNDAY, false)).isEqualTo("DATE " + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-31 | jan 2    | 2027-01-02
          2026-12-31 | tomorrow | 2027-01-01
          2026-12-31 | the 1st  | 2027-01-01
          2027-01-02 | dec 31   | 2026-12-31
          2027-01-31 | the 30th | 2027-03-30
          2027-01-31 | the 31st | 2027-01-31
          2028-02-28 | tomorrow | 2028-02-29
          2027-02-28 | tomorrow | 2027-03-01
          2027-12-01 | feb 29   | 2028-02-29
          2028-01-10 | 2/29     | 2028-02-29
          2026-03-07 | tomorrow | 2026-03-08
          2026-10-31 | tomorrow | 2026-11-01
          2026-11-26 | thanksgiving | 2026-11-26
          2026-11-27 | thanksgiving | 2027-11-25
          """)
  void readsDatesAroundTheEndsOfYearsAndMonths(LocalDate today, String typed, LocalDate date) {
    assertThat(ReadLines.named(typed, today, false)).isEqualTo("DATE " + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          feb 30        | ''
          13/40         | ''
          2026-13-01    | ''
          2/29/27       | ''
          8/10          | NUMBER 8
          6-7           | NUMBER 6,7
          on mondays    | DAYS mon
          """)
  void whatIsNoDateIsNone(String typed, String named) {
    assertThat(ReadLines.named(typed, SUNDAY, true)).doesNotContain("DATE").contains(named);
  }
}
