package org.leadlearner.schedule;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All time zones that there are; of those with the same rules under several names, one. */
final class Zones {

  private Zones() {}

  static List<ZoneId> all() {
    Set<ZoneRules> seen = new HashSet<>();
    List<ZoneId> zones = new ArrayList<>();
    for (String name : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(name);
      if (seen.add(zone.getRules())) {
        zones.add(zone);
      }
    }
    return zones;
  }
}
