package org.leadlearner.assistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.PauseEnd.Finding;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.SchoolCalendar;

class PauseEndTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void aPauseEndsOnADayToComeWithinAYear() {
    assertThat(until(Optional.empty())).isEqualTo(Finding.UNNAMED);
    assertThat(until(Optional.of(TODAY))).isEqualTo(Finding.PAST);
    assertThat(until(Optional.of(TODAY.plusDays(1)))).isEqualTo(Finding.FITS);
    assertThat(until(Optional.of(TODAY.plusYears(1)))).isEqualTo(Finding.FITS);
    assertThat(until(Optional.of(TODAY.plusYears(1).plusDays(1)))).isEqualTo(Finding.TOO_FAR);
  }

  @Test
  void aPauseOverABreakEndsOnTheDayAfterIt() {
    assertThat(over("winter"))
        .isEqualTo(new PauseEnd(Finding.FITS, Optional.of(LocalDate.of(2027, 1, 4))));
    assertThat(over("spring")).isEqualTo(new PauseEnd(Finding.NO_SUCH_BREAK, Optional.empty()));
  }

  private static Finding until(Optional<LocalDate> day) {
    return PauseEnd.of(new ScheduleChange.Pause(day), TODAY).finding();
  }

  private static PauseEnd over(String name) {
    CalendarPeriod winter =
        new CalendarPeriod(
            "Winter break",
            CalendarPeriod.Kind.BREAK,
            LocalDate.of(2026, 12, 21),
            LocalDate.of(2027, 1, 3),
            Optional.empty());
    return PauseEnd.of(
        new ScheduleChange.PauseOverBreak(name), SchoolCalendar.of(List.of(winter)), TODAY);
  }
}
