package org.leadlearner.understand.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.slot.ReadLines;

class ClockReaderTest {

  /** Clocks go back at two in the morning on that day in most of the country. */
  private static final LocalDate CLOCKS_CHANGE = LocalDate.of(2026, 11, 1);

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7:40                        | 07:40
          7:40 am                     | 07:40
          7am                         | 07:00
          7 a.m.                      | 07:00
          7p                          | 19:00
          12 am                       | 00:00
          12:30 pm                    | 12:30
          12:15am                     | 00:15
          noon                        | 12:00
          at noon                     | 12:00
          midnight                    | 00:00
          half past seven             | 07:30
          quarter to eight            | 07:45
          a quarter past 9            | 09:15
          ten after eight             | 08:10
          around 10 til 8             | 07:50
          20 to 7 in the evening      | 18:40
          seven thirty                | 07:30
          seven o'clock               | 07:00
          at 6                        | 06:00
          move it from 8 to 9         | 09:00
          change to 0730              | 07:30
          at 1545                     | 15:45
          at 615                      | 06:15
          send it at 830 instead      | 08:30
          1430 hours                  | 14:30
          2:15                        | 14:15
          make it 4                   | 16:00
          6 in the evening            | 18:00
          a las ocho y media          | 08:30
          siete y cuarto              | 07:15
          ocho menos cuarto           | 07:45
          a las tres de la tarde      | 15:00
          al mediodía                 | 12:00
          2:30                        | 14:30
          """)
  void readsTimes(String typed, String time) {
    assertThat(ReadLines.filled(Intent.PROMPTS_TIME, typed, SUNDAY)).isEqualTo("time=" + time);
    assertThat(ReadLines.filled(Intent.PROMPTS_TIME, typed, CLOCKS_CHANGE))
        .isEqualTo("time=" + time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          earlier please
          25:00
          7:75
          in 2027
          a bit later
          """)
  void whatIsNoTimeIsAskedFor(String typed) {
    assertThat(ReadLines.filled(Intent.PROMPTS_TIME, typed, SUNDAY)).isEqualTo("time=ask");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 to 7                | NUMBER 6; NUMBER 7
          from 5 to 6           | NUMBER 5; NUMBER 6
          10 to 5               | NUMBER 10; NUMBER 5
          entre 3 y 4           | NUMBER 3; NUMBER 4
          entre cinco y seis    | NUMBER 5; NUMBER 6
          six and a half        | NUMBER 6.5
          seis y medio          | NUMBER 6.5
          """)
  void pointsOfACheckInAreNoTimes(String typed, String named) {
    assertThat(ReadLines.named(typed, SUNDAY, true)).isEqualTo(named);
  }
}
