package org.leadlearner;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Shows the district's zone and its offset now, so that a person can see whether it is theirs. */
record TimeZoneCheck(ZoneId zone, Clock clock) implements DoctorCheck {

  @Override
  public String name() {
    return "time zone";
  }

  @Override
  public List<Finding> examine() {
    ZoneOffset offset = zone.getRules().getOffset(clock.instant());
    String shown = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    return List.of(Finding.ok("time zone " + zone.getId() + ", now UTC" + shown));
  }
}
