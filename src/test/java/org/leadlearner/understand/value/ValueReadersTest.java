package org.leadlearner.understand.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.slot.ReadLines;

class ValueReadersTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                       | NUMBER 7
          ７                      | NUMBER 7
          seven                   | NUMBER 7
          a 3.5                   | NUMBER 3.5
          3,5                     | NUMBER 3.5
          five point five         | NUMBER 5.5
          8/10                    | NUMBER 8
          nine out of ten         | NUMBER 9
          8 out of 10             | NUMBER 8
          5ish                    | NUMBER 5
          6-7                     | NUMBER 6,7
          six n a half            | NUMBER 6.5
          twenty five             | NUMBER 25
          this one                | ''
          the other one           | ''
          one                     | NUMBER 1
          a one                   | NUMBER 1
          b                       | LEVEL B
          bee                     | LEVEL B
          la de                   | LEVEL D
          letra ce                | LEVEL C
          c/d                     | LEVEL C,D
          say A on this           | LEVEL A
          a                       | LEVEL A
          envisioning             | STAGE envisioning
          planing                 | STAGE planning
          second                  | ORDINAL 2
          the second one          | STRAND 2
          last                    | ORDINAL last
          la segunda              | ORDINAL 2
          #5                      | STRAND 5
          question 5              | STRAND 5
          2nd                     | ORDINAL 2
          the 2nd one             | ORDINAL 2
          the 3rd                 | ORDINAL 3
          investgating            | STAGE investigating
          envisoning              | STAGE envisioning
          """)
  void readsPointsLettersAndPlaces(String typed, String named) {
    assertThat(ReadLines.named(typed, SUNDAY, true)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          monday                        | DAY mon
          mondays                       | DAYS mon
          every monday                  | DAYS mon
          mwf                           | DAYS mon,wed,fri
          M/W/F                         | DAYS mon,wed,fri
          tues and thurs                | DAYS tue,thu
          mon-thu                       | DAYS mon,tue,wed,thu
          monday through wednesday      | DAYS mon,tue,wed
          weekdays                      | DAYS mon,tue,wed,thu,fri
          friday to monday              | DAYS mon,fri,sat,sun
          lunes y miércoles             | DAYS mon,wed
          two weeks                     | SPAN 14d
          3wks                          | SPAN 21d
          a month                       | SPAN 1m
          an hour and a half            | MINUTES 90m
          half an hour                  | MINUTES 30m
          90 min                        | MINUTES 90m
          una semana                    | SPAN 7d
          this week                     | PERIOD this-week
          tonight                       | PERIOD tonight
          after lunch                   | PERIOD after-lunch
          winter break                  | BREAK winter break
          semana santa                  | BREAK semana santa
          state testing                 | BREAK testing
          eastern time                  | ZONE America/New_York
          hora de Puerto Rico           | ZONE America/Puerto_Rico
          we moved to Phoenix           | ZONE America/Phoenix
          #leadership                   | CHANNEL #leadership
          """)
  void readsDaysLengthsBreaksAndZones(String typed, String named) {
    assertThat(ReadLines.named(typed, SUNDAY, false)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          make @Dana a lead             | @Dana
          what did Mr. Okafor say       | Mr. Okafor
          how did Dr. Mary Stone answer | Dr. Mary Stone
          show me Carla's results       | Carla
          did my AP finish              | my AP
          what did Xochitl answer       | Xochitl
          WHAT DID RUTH SAY             | RUTH
          what did ruth say             | ruth
          has mr diaz done his yet      | mr diaz
          is ms. tran finished          | ms. tran
          what did coach lee answer     | coach lee
          """)
  void readsPeople(String typed, String person) {
    assertThat(ReadLines.filled(Intent.BOUNDARY, typed, SUNDAY)).isEqualTo("person=" + person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we are closed dec 23                        | day=2026-12-23
          add friday as a day off                     | day=2026-12-04
          add spring break march 15 to 19             | day=2027-03-15; until=2027-03-20; break=spring break
          closed dec 21 through jan 4                 | until=2027-01-05; day=2026-12-21
          add a day off                               | day=ask
          """)
  void readsDaysWithoutSchool(String typed, String slots) {
    assertThat(ReadLines.filled(Intent.CALENDAR_ADD, typed, SUNDAY).split("; "))
        .containsExactlyInAnyOrder(slots.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          these prompts are useless              | prompts
          your tips are a waste of time          | prompts
          this bot is no good                    | bot
          the rubric makes no sense              | rubric
          these questions are terrible           | rubric
          you keep asking the same thing         | repeats
          u keep saying u didnt catch that       | not-understood
          way too many messages                  | amount
          """)
  void tellsComplaintsApart(String typed, String about) {
    assertThat(ReadLines.filled(Intent.COMPLAINT, typed, SUNDAY)).isEqualTo("about=" + about);
  }
}
