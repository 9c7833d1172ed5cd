package org.leadlearner.settings.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;

/**
 * Reads the administrators. The same id may be another person in another workspace, so an id alone
 * means one workspace of its platform, and other workspaces must be named with it.
 */
final class AdminsReader {

  private static final String GUID = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
  private static final Pattern WHOLE = Pattern.compile("(slack|teams|web):([^:]+):(.+)");
  private static final Pattern IN_SLACK = Pattern.compile("([TE][A-Z0-9]+):([UW][A-Z0-9]+)");
  private static final Pattern IN_TEAMS = Pattern.compile("(" + GUID + "):(" + GUID + ")");
  private static final Pattern OF_SLACK = Pattern.compile("[UW][A-Z0-9]+");
  private static final Pattern OF_TEAMS = Pattern.compile(GUID);

  /** How Teams identifies a person to a bot, without a directory id. */
  private static final Pattern TOWARDS_BOT = Pattern.compile("29:\\S+");

  private static final String SLACK = "slack";
  private static final String TEAMS = "teams";

  private final SettingValues values;
  private final Optional<SlackSettings> slack;

  AdminsReader(SettingValues values, Optional<SlackSettings> slack) {
    this.values = values;
    this.slack = slack;
  }

  Set<Settings.Admin> read() {
    Set<Settings.Admin> admins = new HashSet<>();
    values.list(SettingKey.ADMINS).forEach(entry -> read(entry).ifPresent(admins::add));
    return admins;
  }

  private Optional<Settings.Admin> read(String entry) {
    Matcher whole = WHOLE.matcher(entry);
    Matcher inSlack = IN_SLACK.matcher(entry);
    Matcher inTeams = IN_TEAMS.matcher(entry);
    if (whole.matches()) {
      return named(whole.group(1), whole.group(2), whole.group(3));
    } else if (inSlack.matches()) {
      return named(SLACK, inSlack.group(1), inSlack.group(2));
    } else if (inTeams.matches()) {
      return named(TEAMS, lower(inTeams.group(1)), lower(inTeams.group(2)));
    } else if (entry.contains(":") && !TOWARDS_BOT.matcher(entry).matches()) {
      values.fault(
          SettingKey.ADMINS,
          SettingValues.quoted(entry) + " names nobody.",
          "Set ADMINS to ids of users, each alone or behind its workspace, such as T123:U123.");
      return Optional.empty();
    }
    return Optional.of(alone(entry));
  }

  private Optional<Settings.Admin> named(String platform, String workspace, String user) {
    List<String> workspaces = workspaces();
    if (platform.equals(SLACK) && !workspaces.isEmpty() && !workspaces.contains(workspace)) {
      values.fault(
          SettingKey.ADMINS,
          workspace + " is not in SLACK_WORKSPACES, so nobody there is heard.",
          "Set SLACK_WORKSPACES to hold it, or take the entry out of ADMINS.");
      return Optional.empty();
    }
    return Optional.of(new Settings.Admin(Optional.of(platform), Optional.of(workspace), user));
  }

  private Settings.Admin alone(String entry) {
    if (slack.isPresent() && OF_SLACK.matcher(entry).matches()) {
      if (workspaces().size() > 1) {
        values.note(
            SettingKey.ADMINS,
            "%s administers in %s, the first of SLACK_WORKSPACES; write T123:%s for another."
                .formatted(entry, workspaces().get(0), entry));
      }
      return new Settings.Admin(Optional.of(SLACK), workspaces().stream().findFirst(), entry);
    } else if (OF_TEAMS.matcher(entry).matches()) {
      return new Settings.Admin(Optional.of(TEAMS), Optional.empty(), lower(entry));
    }
    return new Settings.Admin(Optional.empty(), Optional.empty(), entry);
  }

  /** When the list is empty, a single workspace is served. */
  private List<String> workspaces() {
    return slack.map(SlackSettings::workspaces).orElse(List.of());
  }

  private static String lower(String guid) {
    return guid.toLowerCase(Locale.ROOT);
  }
}
