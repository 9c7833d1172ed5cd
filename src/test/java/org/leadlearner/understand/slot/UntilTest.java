package org.leadlearner.understand.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.understand.Intent;

/** A pause ends on the first day on which prompts may come again. */
class UntilTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-29 | pause until friday              | until=2026-12-04
          2026-11-29 | pause through friday            | until=2026-12-05
          2026-11-29 | pause until after friday        | until=2026-12-05
          2026-11-29 | i am away friday                | until=2026-12-05
          2026-11-29 | pause for two weeks             | until=2026-12-13
          2026-11-29 | pause this week                 | until=2026-12-07
          2026-11-29 | pause next week                 | until=2026-12-07
          2026-12-02 | pause this week                 | until=2026-12-07
          2026-12-02 | pause until next week           | until=2026-12-07
          2026-12-31 | pause until tomorrow            | until=2027-01-01
          2026-12-31 | pause for a month               | until=2027-01-31
          2027-01-31 | pause for a month               | until=2027-02-28
          2028-01-31 | pause for a month               | until=2028-02-29
          2026-11-29 | away from dec 7 through dec 18  | until=2026-12-19
          2026-11-29 | away from the 7th to the 11th   | until=2026-12-12
          2026-11-29 | pause over winter break         | break=winter break
          2026-11-29 | pause                           | until=ask
          2026-11-29 | back on january 4               | until=2027-01-04
          2026-11-29 | póngalo en pausa hasta el lunes | until=2026-11-30
          2026-11-29 | two weeks from monday           | until=2026-12-14
          2026-11-29 | pause until january             | until=2027-01-01
          2026-11-29 | pause through january           | until=2027-02-01
          2026-11-29 | pause until the end of february | until=2027-03-01
          2026-11-29 | pause until the first of the year | until=2027-01-01
          2026-11-29 | hasta mediados de enero         | until=2027-01-15
          2026-11-29 | hasta fin de enero              | until=2027-02-01
          2026-11-29 | i may be away until friday      | until=2026-12-04
          2026-11-29 | pause until march 5             | until=2027-03-05
          2026-11-29 | pause until first monday in january | until=2027-01-04
          2026-11-29 | pause, talk to me january 6     | until=2027-01-06
          """)
  void readsUntilWhen(LocalDate today, String typed, String slots) {
    assertThat(ReadLines.filled(Intent.PROMPTS_PAUSE, typed, today)).isEqualTo(slots);
  }
}
