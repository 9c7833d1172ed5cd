package org.leadlearner.settings.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The keys of settings, as people write them. */
enum SettingKey {
  PORT,
  HOST,
  PUBLIC_URL,
  DATABASE_URL,
  PROMPTS_DIR,
  DISTRICT_NAME,
  DISTRICT_TIME_ZONE,
  DISTRESS_CONTACTS,
  PUBLIC_HOLIDAYS,
  ADMINS,
  LINK_ACCOUNTS,
  LEGAL_HOLD,
  RETENTION_TRANSCRIPTS,
  RETENTION_PRACTICE,
  RETENTION_CHECKINS,
  PLAYGROUND,
  MIN_GROUP_SIZE,
  ENCRYPTION_KEYS,
  SLACK_BOT_TOKEN,
  SLACK_SIGNING_SECRET,
  SLACK_APP_TOKEN,
  SLACK_CLIENT_ID,
  SLACK_CLIENT_SECRET,
  SLACK_WORKSPACES,
  SLACK_ABSENCES,
  SLACK_AGENT_VIEW,
  SLACK_API_URL,
  SLACK_RESPONSE_HOSTS,
  MICROSOFT_APP_ID,
  MICROSOFT_APP_PASSWORD,
  MICROSOFT_APP_TENANT_ID,
  TEAMS_OPENID_METADATA_URL,
  TEAMS_LOGIN_URL,
  TEAMS_SERVICE_HOSTS,
  TEAMS_PRIVATE_MESSAGES,
  TEAMS_EMULATOR,
  LOG_FORMAT,
  LOG_LEVEL,
  METRICS,
  WEBHOOK_URL,
  WEBHOOK_SECRET;

  private static final int MOST_SLIPS = 2;

  static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(key -> key.name().equals(name));
  }

  /** The key that a misspelled name most likely means, if one is within two edits. */
  static Optional<SettingKey> nearest(String name) {
    return Arrays.stream(values())
        .filter(key -> slips(key, name) <= MOST_SLIPS)
        .min(Comparator.comparing(key -> slips(key, name)));
  }

  private static int slips(SettingKey key, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(key.name(), name);
  }
}
