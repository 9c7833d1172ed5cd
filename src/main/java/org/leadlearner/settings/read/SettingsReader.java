package org.leadlearner.settings.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.settings.EncryptionKeys;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.settings.TeamsSettings;
import org.slf4j.event.Level;

/** Converts values into settings, and collects the faults of all keys before it fails. */
public final class SettingsReader {
  private static final int SMALLEST_GROUP = 5;
  private static final int LARGEST_GROUP = 1000;

  private final SettingValues values;

  private SettingsReader(SettingValues values) {
    this.values = values;
  }

  /**
   * Reads the environment and then a .env file, which may be missing; the environment takes
   * precedence, and a blank value counts as missing.
   */
  public static Settings.Outcome read(Map<String, String> environment, Path file) {
    DotEnv dotEnv = DotEnv.read(file);
    SettingValues values = new SettingValues(environment, dotEnv);
    Settings settings = new SettingsReader(values).settings();
    return values.faults().isEmpty()
        ? new Settings.Outcome.Ready(settings, notes(dotEnv, values))
        : new Settings.Outcome.Faulty(values.faults());
  }

  private static List<String> notes(DotEnv dotEnv, SettingValues values) {
    return Stream.concat(dotEnv.warnings().stream(), values.notes().stream()).toList();
  }

  private Settings settings() {
    HttpSettingsReader web = new HttpSettingsReader(values);
    Settings.Http http = web.read();
    EncryptionKeys keys = new EncryptionKeysReader(values).read();
    Optional<SlackSettings> slack = new SlackSettingsReader(values, http, keys).read();
    Optional<TeamsSettings> teams = new TeamsSettingsReader(values, http).read();
    return new Settings(
        http,
        new DatabaseSettingsReader(values).read(),
        new Settings.Content(promptsDir()),
        new DistrictSettingsReader(values).read(),
        new AdminsReader(values, slack).read(),
        linkAccounts(),
        values.isOn(SettingKey.LEGAL_HOLD, false),
        new RetentionSettingsReader(values).read(),
        playground(http.host(), !isMetByPeople(slack, teams)),
        values.number(SettingKey.MIN_GROUP_SIZE, SMALLEST_GROUP, SMALLEST_GROUP, LARGEST_GROUP),
        keys,
        slack,
        teams,
        new Settings.Logs(
            values.choice(SettingKey.LOG_FORMAT, Settings.Logs.Format.TEXT),
            values.choice(SettingKey.LOG_LEVEL, Level.INFO)),
        web.metrics(),
        new WebhookSettingsReader(values).read());
  }

  /** The workspace vouches for its people's addresses, so the district must name the workspace. */
  private boolean linkAccounts() {
    boolean on = values.isOn(SettingKey.LINK_ACCOUNTS, false);
    boolean mayBeInstalled =
        values
            .text(SettingKey.SLACK_CLIENT_ID)
            .or(() -> values.text(SettingKey.SLACK_CLIENT_SECRET))
            .isPresent();
    if (on && mayBeInstalled && values.text(SettingKey.SLACK_WORKSPACES).isEmpty()) {
      values.fault(
          SettingKey.LINK_ACCOUNTS,
          "it is on, but nothing says which workspaces are the district's, and each that installs"
              + " the app (SLACK_CLIENT_ID) would say who its people are.",
          "Set SLACK_WORKSPACES to the ids of the district's workspaces, or set LINK_ACCOUNTS to"
              + " off.");
    }
    return on;
  }

  private Optional<Path> promptsDir() {
    Optional<String> text = values.text(SettingKey.PROMPTS_DIR);
    Optional<Path> folder = text.flatMap(SettingsReader::folder);
    if (text.isPresent() && folder.isEmpty()) {
      values.fault(
          SettingKey.PROMPTS_DIR,
          SettingValues.quoted(text.get()) + " is not a folder that can be read.",
          "Set PROMPTS_DIR to a folder with rubrics/ and daily/, or leave it out.");
    }
    return folder;
  }

  private static Optional<Path> folder(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::isDirectory).filter(Files::isReadable);
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /** With the emulator only, the playground is useful as well. */
  private static boolean isMetByPeople(
      Optional<SlackSettings> slack, Optional<TeamsSettings> teams) {
    return slack.isPresent() || teams.filter(some -> !some.emulator()).isPresent();
  }

  /** Anyone who reaches the playground can act as anyone, so it stays on this machine. */
  private boolean playground(String host, boolean usual) {
    boolean on = values.isOn(SettingKey.PLAYGROUND, usual);
    if (on && !Loopback.is(host)) {
      values.fault(
          SettingKey.PLAYGROUND,
          "the playground is on, but HOST "
              + SettingValues.quoted(host)
              + " can be reached from other machines.",
          "Set HOST to 127.0.0.1, or set PLAYGROUND to off.");
    }
    return on;
  }
}
