package org.leadlearner.settings.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.content.calendar.PublicHolidays;
import org.leadlearner.settings.Settings;

/** Reads the district's settings about itself. */
final class DistrictSettingsReader {

  private static final String NO_HOLIDAYS = "none";
  private static final String USUAL = "US";

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CONTACTS = 600;

  private static final Pattern COUNTRY_AND_STATE = Pattern.compile("(?i)[a-z]{2}(-[a-z0-9]{1,3})?");

  private final SettingValues values;

  DistrictSettingsReader(SettingValues values) {
    this.values = values;
  }

  Settings.District read() {
    ZoneId zone = zone();
    return new Settings.District(name(), zone, holidays(zone), distressContacts());
  }

  private Optional<String> name() {
    return line(
        SettingKey.DISTRICT_NAME,
        LONGEST_NAME,
        "Set DISTRICT_NAME to the name that people know the district by.");
  }

  private Optional<String> distressContacts() {
    return line(
        SettingKey.DISTRESS_CONTACTS,
        LONGEST_CONTACTS,
        "Set DISTRESS_CONTACTS to a few sentences with the numbers that people can call, or leave"
            + " it out.");
  }

  private Optional<String> line(SettingKey key, int longest, String mend) {
    Optional<String> text = values.text(key);
    if (text.filter(line -> !isLine(line, longest)).isPresent()) {
      values.fault(
          key,
          SettingValues.quoted(text.get())
              + " is not one line of at most "
              + longest
              + " characters.",
          mend);
    }
    return text;
  }

  private static boolean isLine(String text, int longest) {
    return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
  }

  /** Only names of regions: an offset such as +05:00 would be wrong half of the year. */
  private ZoneId zone() {
    Optional<String> text = values.text(SettingKey.DISTRICT_TIME_ZONE);
    if (text.isEmpty() || ZoneId.getAvailableZoneIds().contains(text.get())) {
      return text.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }
    values.fault(
        SettingKey.DISTRICT_TIME_ZONE,
        SettingValues.quoted(text.get()) + " is not the name of a time zone.",
        "Set DISTRICT_TIME_ZONE to a region and city, such as America/Chicago.");
    return ZoneId.systemDefault();
  }

  private Optional<String> holidays(ZoneId zone) {
    Optional<String> text = values.text(SettingKey.PUBLIC_HOLIDAYS);
    String code = text.orElseGet(() -> UnitedStates.hold(zone) ? USUAL : NO_HOLIDAYS);
    if (code.equalsIgnoreCase(NO_HOLIDAYS)) {
      return Optional.empty();
    }
    String known = code.toUpperCase(Locale.ROOT);
    if (!COUNTRY_AND_STATE.matcher(code).matches()) {
      values.fault(
          SettingKey.PUBLIC_HOLIDAYS,
          SettingValues.quoted(code) + " is not the code of a country or a state.",
          "Set PUBLIC_HOLIDAYS to a state, such as us-tx, to a country, such as us, or to none.");
    } else if (!known.equals(USUAL) && !PublicHolidays.isKnown(known)) {
      // The usual ones need no look at the rules, which would make every start slower.
      values.fault(
          SettingKey.PUBLIC_HOLIDAYS,
          "the holidays of " + SettingValues.quoted(code) + " are not known.",
          mend(known.substring(0, 2)));
    }
    return Optional.of(known);
  }

  private static String mend(String country) {
    List<String> states =
        PublicHolidays.states(country).stream()
            .map(state -> country + "-" + state.toUpperCase(Locale.ROOT))
            .toList();
    return states.isEmpty()
        ? "Set PUBLIC_HOLIDAYS to a country, such as US, to a state, such as US-TX, or to none."
        : "Set PUBLIC_HOLIDAYS to %s, to none, or to one of: %s."
            .formatted(country, String.join(", ", states));
  }
}
