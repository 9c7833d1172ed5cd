package org.leadlearner.assistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PauseEndTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void aPauseEndsOnADayToComeWithinAYear() {
    assertThat(PauseEnd.of(Optional.empty(), TODAY)).isEqualTo(PauseEnd.UNNAMED);
    assertThat(PauseEnd.of(Optional.of(TODAY), TODAY)).isEqualTo(PauseEnd.PAST);
    assertThat(PauseEnd.of(Optional.of(TODAY.plusDays(1)), TODAY)).isEqualTo(PauseEnd.FITS);
    assertThat(PauseEnd.of(Optional.of(TODAY.plusYears(1)), TODAY)).isEqualTo(PauseEnd.FITS);
    assertThat(PauseEnd.of(Optional.of(TODAY.plusYears(1).plusDays(1)), TODAY))
        .isEqualTo(PauseEnd.TOO_FAR);
  }
}
