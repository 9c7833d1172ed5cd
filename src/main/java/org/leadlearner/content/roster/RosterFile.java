package org.leadlearner.content.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;

/**
 * Reads a list of people. All faults are reported together, by line and column.
 *
 * @see <a href="https://www.imsglobal.org/oneroster-v11-final-csv-tables">OneRoster 1.1, CSV</a>
 */
public final class RosterFile {

  private static final List<String> ACCOUNT =
      List.of("account", "platformid", "platformuserid", "slackid", "teamsid", "memberid");
  private static final List<String> ADDRESS = List.of("email", "emailaddress", "address", "mail");
  private static final List<String> SCHOOL = List.of("school", "schoolname", "site", "building");
  private static final List<String> SCHOOL_IDS = List.of("orgsourcedids", "primaryorgsourcedid");
  private static final List<String> ROLE = List.of("role");
  private static final List<String> TEAM = List.of("team");
  private static final List<String> STATUS = List.of("status");
  private static final List<String> ENABLED = List.of("enableduser");

  private static final Set<String> GONE = Set.of("tobedeleted", "inactive", "deleted");
  private static final int LONGEST = 100;
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern IS_ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");
  private static final Pattern IN_SLACK = Pattern.compile("([TE][A-Z0-9]+):([UW][A-Z0-9]+)");
  private static final Pattern OF_SLACK = Pattern.compile("[UW][A-Z0-9]{2,}");
  private static final String GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern IN_TEAMS = Pattern.compile("(" + GUID + "):(" + GUID + ")");
  private static final Pattern OF_TEAMS = Pattern.compile(GUID);

  private final String file;
  private final Workspaces workspaces;
  private final Map<String, String> schools;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private boolean hasSchoolIds;

  private RosterFile(String file, Workspaces workspaces, Map<String, String> schools) {
    this.file = file;
    this.workspaces = workspaces;
    this.schools = schools;
  }

  /** The workspace of an id that has none; empty when ids must be written with their workspace. */
  public record Workspaces(Optional<String> slack, Optional<String> teams) {}

  /**
   * A person on the list.
   *
   * @param line of the file
   * @param address in lower case; only when there is no account
   * @param team as it is written
   */
  public record Entry(
      int line,
      Optional<Account> account,
      Optional<String> address,
      Optional<String> school,
      Member.Role role,
      Optional<String> team) {}

  /** A row that is not used, and why. */
  public record LeftOut(int line, String why) {}

  /**
   * The content of the file.
   *
   * @param unused columns that are ignored
   * @param hasSchoolIds whether a school is given by an id that has no name
   * @param faults if there is one, nothing of the file may be used
   */
  public record Contents(
      List<Entry> entries,
      List<LeftOut> leftOut,
      List<String> unused,
      boolean hasSchoolIds,
      List<Fault> faults) {
    public Contents {
      entries = List.copyOf(entries);
      leftOut = List.copyOf(leftOut);
      unused = List.copyOf(unused);
      faults = List.copyOf(faults);
    }

    /** The same with more faults. */
    public Contents with(List<Fault> more) {
      List<Fault> all = new ArrayList<>(faults);
      all.addAll(more);
      return new Contents(entries, leftOut, unused, hasSchoolIds, all);
    }
  }

  /**
   * Reads a list.
   *
   * @param file its name, for faults
   * @param schools the names of schools by their ids, for lists with ids
   */
  public static Contents read(
      String file, String text, Workspaces workspaces, Map<String, String> schools) {
    return new RosterFile(file, workspaces, schools).contents(text);
  }

  /** The names of schools by their ids, from OneRoster's orgs.csv. */
  public static Map<String, String> schools(String file, String text, List<Fault> faults) {
    Map<String, String> names = new HashMap<>();
    try {
      RosterTable table = RosterTable.read(withoutMark(text));
      if (!has(table, List.of("sourcedid")) || !has(table, List.of("name"))) {
        faults.add(
            Fault.ofFile(
                file,
                "has no columns sourcedId and name",
                "Name OneRoster's orgs.csv, or leave --orgs out."));
      }
      for (RosterTable.Row row : table.rows()) {
        row.of(List.of("sourcedid"))
            .ifPresent(
                id -> row.of(List.of("name")).ifPresent(name -> names.putIfAbsent(id, name)));
      }
    } catch (RosterTable.Unreadable broken) {
      faults.add(unreadable(file, broken));
    }
    return names;
  }

  private Contents contents(String text) {
    List<String> unused = new ArrayList<>();
    try {
      RosterTable table = RosterTable.read(withoutMark(text));
      if (isHeaderGood(table)) {
        table.rows().forEach(this::take);
        unused.addAll(unused(table));
      }
    } catch (RosterTable.Unreadable broken) {
      faults.add(unreadable(file, broken));
    }
    return new Contents(entries, leftOut, unused, hasSchoolIds, faults);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Fault unreadable(String file, RosterTable.Unreadable broken) {
    return new Fault(
        file,
        broken.line(),
        "",
        String.valueOf(broken.getMessage()),
        "Save it as CSV with commas, and put a cell that holds a comma in double quotes.");
  }

  private boolean isHeaderGood(RosterTable table) {
    if (has(table, ACCOUNT) || has(table, ADDRESS)) {
      return true;
    }
    boolean hasSemicolons = table.columns().stream().anyMatch(name -> name.contains(";"));
    faults.add(
        new Fault(
            file,
            1,
            "",
            "the header has no column email or account",
            hasSemicolons
                ? "Save it with commas between the cells, not with semicolons."
                : "Let the first line name the columns, such as school,role,email,account,team."));
    return false;
  }

  private static boolean has(RosterTable table, List<String> names) {
    return table.columns().stream().map(RosterTable::plain).anyMatch(names::contains);
  }

  private static List<String> unused(RosterTable table) {
    List<String> known =
        Stream.of(ACCOUNT, ADDRESS, SCHOOL, SCHOOL_IDS, ROLE, TEAM, STATUS, ENABLED)
            .flatMap(List::stream)
            .toList();
    return table.columns().stream()
        .filter(name -> !name.isEmpty() && !known.contains(RosterTable.plain(name)))
        .toList();
  }

  private void take(RosterTable.Row row) {
    Optional<String> why = leftOut(row);
    if (why.isPresent()) {
      leftOut.add(new LeftOut(row.line(), why.get()));
      return;
    }
    int before = faults.size();
    Optional<Account> account = row.of(ACCOUNT).flatMap(said -> account(row, said));
    Optional<String> address = row.of(ADDRESS).flatMap(said -> address(row, said));
    Member.Role role = row.of(ROLE).flatMap(said -> role(row, said)).orElse(Member.Role.MEMBER);
    Optional<String> school = school(row);
    Optional<String> team = row.of(TEAM).flatMap(said -> named(row, "team", said));
    if (faults.size() > before) {
      return;
    } else if (account.isEmpty() && address.isEmpty()) {
      fault(row, "email", "and account are empty", "Fill one of them, or delete the line.");
    } else if (isOnce(row, account, address)) {
      // An account identifies the person; then no address needs to be stored.
      Optional<String> kept = account.isPresent() ? Optional.empty() : address;
      entries.add(new Entry(row.line(), account, kept, school, role, team));
    }
  }

  private static Optional<String> leftOut(RosterTable.Row row) {
    Optional<String> status = row.of(STATUS).filter(said -> GONE.contains(RosterTable.plain(said)));
    if (status.isPresent()) {
      return Optional.of("its status is " + status.get());
    } else if (row.of(ENABLED).filter("false"::equalsIgnoreCase).isPresent()) {
      return Optional.of("enabledUser is false");
    }
    return row.of(ROLE)
        .flatMap(said -> RosterRole.leftOut(said).map(why -> "role " + said + ": " + why));
  }

  private Optional<Member.Role> role(RosterTable.Row row, String said) {
    Optional<Member.Role> role = RosterRole.invited(said);
    if (role.isEmpty()) {
      fault(
          row,
          "role",
          quoted(said) + " is not known",
          "Write lead, member or observer, or a role of OneRoster such as principal.");
    }
    return role;
  }

  private Optional<String> address(RosterTable.Row row, String said) {
    if (said.length() > LONGEST_ADDRESS || !IS_ADDRESS.matcher(said).matches()) {
      fault(
          row,
          "email",
          "it is not an address",
          "Write one like name@school.org, or leave it empty and fill account.");
      return Optional.empty();
    }
    return Optional.of(said.toLowerCase(Locale.ROOT));
  }

  private Optional<Account> account(RosterTable.Row row, String said) {
    String small = said.toLowerCase(Locale.ROOT);
    var inSlack = IN_SLACK.matcher(said);
    var inTeams = IN_TEAMS.matcher(small);
    Optional<Account> account;
    if (inSlack.matches()) {
      account = Optional.of(new Account("slack", inSlack.group(1), inSlack.group(2)));
    } else if (inTeams.matches()) {
      account = Optional.of(new Account("teams", inTeams.group(1), inTeams.group(2)));
    } else if (OF_SLACK.matcher(said).matches()) {
      account = workspaces.slack().map(workspace -> new Account("slack", workspace, said));
    } else if (OF_TEAMS.matcher(small).matches()) {
      account = workspaces.teams().map(tenant -> new Account("teams", tenant, small));
    } else {
      account =
          Account.parse(said)
              .filter(one -> Set.of("slack", "teams", "web").contains(one.platform()));
    }
    if (account.isEmpty()) {
      fault(
          row,
          "account",
          quoted(said) + " names nobody",
          "Write an id with its workspace, such as slack:T123:U123, or leave it empty and fill"
              + " email.");
    }
    return account;
  }

  private Optional<String> school(RosterTable.Row row) {
    Optional<String> name = row.of(SCHOOL);
    if (name.isPresent()) {
      return name.flatMap(said -> named(row, "school", said));
    }
    List<String> ids =
        row.of(SCHOOL_IDS).stream()
            .flatMap(said -> Arrays.stream(said.split(",", -1)))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    // A person of several schools, for example in the district office, uses the district's days.
    if (ids.size() != 1) {
      return Optional.empty();
    }
    hasSchoolIds |= !schools.containsKey(ids.get(0));
    return named(row, "school", schools.getOrDefault(ids.get(0), ids.get(0)));
  }

  private Optional<String> named(RosterTable.Row row, String column, String said) {
    if (said.length() > LONGEST || said.chars().anyMatch(Character::isISOControl)) {
      fault(
          row,
          column,
          "it is not a name of at most %d characters on one line".formatted(LONGEST),
          "Write the name that people know.");
      return Optional.empty();
    }
    return Optional.of(said);
  }

  /** A person who occurs twice may have two meanings, and nobody knows the right one. */
  private boolean isOnce(RosterTable.Row row, Optional<Account> account, Optional<String> address) {
    Set<Integer> others = new HashSet<>();
    Stream.concat(account.map(Account::inOneWord).stream(), address.stream())
        .forEach(
            key -> {
              Integer other = seen.putIfAbsent(key, row.line());
              if (other != null) {
                others.add(other);
              }
            });
    others.stream()
        .findFirst()
        .ifPresent(
            other ->
                fault(
                    row,
                    "",
                    "names the same person as line " + other,
                    "Leave one of the two lines."));
    return others.isEmpty();
  }

  private void fault(RosterTable.Row row, String column, String problem, String mend) {
    faults.add(new Fault(file, row.line(), column, problem, mend));
  }

  private static String quoted(String said) {
    return "\"" + (said.length() > LONGEST ? said.substring(0, LONGEST) + "..." : said) + "\"";
  }
}
