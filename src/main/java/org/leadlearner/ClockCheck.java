package org.leadlearner;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether the machine's clock can be right; a wrong one sends prompts on the wrong day. */
record ClockCheck(Clock clock) implements DoctorCheck {
  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2100;

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public List<Finding> examine() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    int year = now.atZone(ZoneOffset.UTC).getYear();
    boolean sane = year >= FIRST_YEAR && year <= LAST_YEAR;
    return List.of(
        sane
            ? Finding.ok("clock " + now)
            : Finding.fault("the clock says " + now + ". Set the time of this machine."));
  }
}
