package org.leadlearner.settings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a district says of itself. */
final class DistrictSettingsReader {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CONTACTS = 600;

  private static final Pattern COUNTRY_AND_STATE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  private final SettingValues values;

  DistrictSettingsReader(SettingValues values) {
    this.values = values;
  }

  Settings.District read() {
    return new Settings.District(name(), zone(), holidays(), distressContacts());
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

  /** Only names of regions: an offset such as +05:00 would be an hour wrong half of the year. */
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

  /** Whether there is such a state is seen at the start, where the holidays are known. */
  private Optional<String> holidays() {
    String text = values.text(SettingKey.HOLIDAYS).orElse("US").toUpperCase(Locale.ROOT);
    if (text.equals("NONE")) {
      return Optional.empty();
    } else if (!COUNTRY_AND_STATE.matcher(text).matches()) {
      values.fault(
          SettingKey.HOLIDAYS,
          SettingValues.quoted(text) + " is not the code of a country or a state.",
          "Set HOLIDAYS to a state, such as US-TX, to a country, such as US, or to none.");
    }
    return Optional.of(text);
  }
}
