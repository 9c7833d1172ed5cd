package org.leadlearner.content.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.people.Account;

/** The id of a person on a platform, with its workspace or without. */
final class RosterAccount {

  private static final Pattern IN_SLACK = Pattern.compile("([TE][A-Z0-9]+):([UW][A-Z0-9]+)");
  private static final Pattern OF_SLACK = Pattern.compile("[UW][A-Z0-9]{2,}");
  private static final String GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern IN_TEAMS = Pattern.compile("(" + GUID + "):(" + GUID + ")");
  private static final Pattern OF_TEAMS = Pattern.compile(GUID);
  private static final Set<String> PLATFORMS = Set.of("slack", "teams", "web");

  private RosterAccount() {}

  /** Empty when it names nobody. */
  static Optional<Account> read(String said, RosterFile.Workspaces workspaces) {
    String small = said.toLowerCase(Locale.ROOT);
    Matcher inSlack = IN_SLACK.matcher(said);
    Matcher inTeams = IN_TEAMS.matcher(small);
    if (inSlack.matches()) {
      return Optional.of(new Account("slack", inSlack.group(1), inSlack.group(2)));
    } else if (inTeams.matches()) {
      return Optional.of(new Account("teams", inTeams.group(1), inTeams.group(2)));
    } else if (OF_SLACK.matcher(said).matches()) {
      return workspaces.slack().map(workspace -> new Account("slack", workspace, said));
    } else if (OF_TEAMS.matcher(small).matches()) {
      return workspaces.teams().map(tenant -> new Account("teams", tenant, small));
    }
    return Account.parse(said).filter(one -> PLATFORMS.contains(one.platform()));
  }
}
