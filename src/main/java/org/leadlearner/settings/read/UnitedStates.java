package org.leadlearner.settings.read;

import java.time.ZoneId;
import java.util.Set;

/**
 * The time zones of the United States. ICU knows them as well, but takes longer for its first
 * answer than all other settings together, and they are read before anything else can start.
 */
final class UnitedStates {

  private static final Set<String> GROUPS =
      Set.of("America/Indiana", "America/Kentucky", "America/North_Dakota", "US");

  private static final Set<String> CITIES =
      Set.of(
          "Adak",
          "Anchorage",
          "Atka",
          "Boise",
          "Chicago",
          "Denver",
          "Detroit",
          "Fort_Wayne",
          "Indianapolis",
          "Juneau",
          "Knox_IN",
          "Los_Angeles",
          "Louisville",
          "Menominee",
          "Metlakatla",
          "New_York",
          "Nome",
          "Phoenix",
          "Shiprock",
          "Sitka",
          "Yakutat");

  private static final Set<String> OTHERS =
      Set.of("CST6CDT", "EST5EDT", "MST7MDT", "Navajo", "PST8PDT", "Pacific/Honolulu");

  /** American Samoa has a code of its own. */
  private static final String SAMOA = "US/Samoa";

  private UnitedStates() {}

  static boolean hold(ZoneId zone) {
    String id = zone.getId();
    int end = Math.max(0, id.lastIndexOf('/'));
    String group = id.substring(0, end);
    return GROUPS.contains(group) && !id.equals(SAMOA)
        || group.equals("America") && CITIES.contains(id.substring(end + 1))
        || OTHERS.contains(id);
  }
}
