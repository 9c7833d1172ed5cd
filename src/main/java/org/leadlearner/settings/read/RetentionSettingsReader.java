package org.leadlearner.settings.read;

import java.util.Optional;
import org.leadlearner.settings.Settings;

/**
 * Reads how long records are kept. Records that are still needed are not deleted earlier: a message
 * may have to be sent again for a week, a prompt can be answered for 60 days, and two check-ins
 * that count together may be 28 days or more apart.
 */
final class RetentionSettingsReader {

  private static final int LEAST_TRANSCRIPTS = 7;
  private static final int LEAST_PRACTICE = 60;
  private static final int LEAST_CHECK_INS = 90;
  private static final int MOST = 36_500;

  private final SettingValues values;

  RetentionSettingsReader(SettingValues values) {
    this.values = values;
  }

  Settings.Retention read() {
    return new Settings.Retention(
        days(SettingKey.RETENTION_TRANSCRIPTS, LEAST_TRANSCRIPTS),
        days(SettingKey.RETENTION_PRACTICE, LEAST_PRACTICE),
        days(SettingKey.RETENTION_CHECKINS, LEAST_CHECK_INS));
  }

  private Optional<Integer> days(SettingKey key, int least) {
    Optional<String> text = values.text(key);
    Optional<Integer> days =
        text.filter(some -> some.matches("\\d{1,9}"))
            .map(Integer::parseInt)
            .filter(number -> number >= least && number <= MOST);
    if (text.isPresent() && days.isEmpty()) {
      values.fault(
          key,
          "%s is not a number of days from %d to %d."
              .formatted(SettingValues.quoted(text.get()), least, MOST),
          "Set %s to such a number, for example 730, or leave it out to keep them for good."
              .formatted(key));
    }
    return days;
  }
}
