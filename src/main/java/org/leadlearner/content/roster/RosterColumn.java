package org.leadlearner.content.roster;

import java.util.List;
import java.util.Optional;

/**
 * The columns that are read, each under the names that lists give it (OneRoster 1.1 among them).
 */
enum RosterColumn {
  ACCOUNT("account", "platformid", "platformuserid", "slackid", "teamsid", "memberid"),
  ADDRESS("email", "emailaddress", "address", "mail"),
  SCHOOL("school", "schoolname", "site", "building"),
  SCHOOL_IDS("orgsourcedids", "primaryorgsourcedid"),
  ROLE("role"),
  TEAM("team"),
  STATUS("status"),
  ENABLED("enableduser"),

  /** The id of a school in OneRoster's orgs.csv. */
  ID("sourcedid"),

  /** The name of a school in OneRoster's orgs.csv. */
  NAME("name");

  /** The columns of a list of people. */
  static final List<RosterColumn> OF_PEOPLE =
      List.of(ACCOUNT, ADDRESS, SCHOOL, SCHOOL_IDS, ROLE, TEAM, STATUS, ENABLED);

  private final List<String> names;

  /**
   * @param names in lower case without separators, as {@link RosterTable#plain} has them
   */
  RosterColumn(String... names) {
    this.names = List.of(names);
  }

  boolean isIn(RosterTable table) {
    return table.columns().stream().anyMatch(this::isCalled);
  }

  boolean isCalled(String column) {
    return names.contains(RosterTable.plain(column));
  }

  /** The cell of a row; empty when the row has nothing there. */
  Optional<String> of(RosterTable.Row row) {
    return row.of(names);
  }
}
