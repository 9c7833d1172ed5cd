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

/** Reads the rows of a list of people: each is an entry, is left out, or has faults. */
final class RosterRows {

  private static final Set<String> GONE = Set.of("tobedeleted", "inactive", "deleted");
  private static final int LONGEST = 100;
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern IS_ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

  private final String file;
  private final RosterFile.Workspaces workspaces;
  private final Map<String, String> schools;
  private final List<Fault> faults = new ArrayList<>();
  private final List<RosterFile.Entry> entries = new ArrayList<>();
  private final List<RosterFile.LeftOut> leftOut = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private boolean hasSchoolIds;

  RosterRows(String file, RosterFile.Workspaces workspaces, Map<String, String> schools) {
    this.file = file;
    this.workspaces = workspaces;
    this.schools = schools;
  }

  /** What was read so far. */
  RosterFile.Contents contents(List<String> unused) {
    return new RosterFile.Contents(entries, leftOut, unused, hasSchoolIds, faults);
  }

  void take(RosterTable.Row row) {
    Optional<String> why = leftOut(row);
    if (why.isPresent()) {
      leftOut.add(new RosterFile.LeftOut(row.line(), why.get()));
      return;
    }
    int before = faults.size();
    Optional<Account> account = RosterColumn.ACCOUNT.of(row).flatMap(said -> account(row, said));
    Optional<String> address = RosterColumn.ADDRESS.of(row).flatMap(said -> address(row, said));
    Member.Role role =
        RosterColumn.ROLE.of(row).flatMap(said -> role(row, said)).orElse(Member.Role.MEMBER);
    Optional<String> school = school(row);
    Optional<String> team = RosterColumn.TEAM.of(row).flatMap(said -> named(row, "team", said));
    if (faults.size() > before) {
      return;
    } else if (account.isEmpty() && address.isEmpty()) {
      fault(row, "email", "and account are empty", "Fill one of them, or delete the line.");
    } else if (isOnce(row, account, address)) {
      // An account identifies the person; then no address needs to be stored.
      Optional<String> kept = account.isPresent() ? Optional.empty() : address;
      entries.add(new RosterFile.Entry(row.line(), account, kept, school, role, team));
    }
  }

  private static Optional<String> leftOut(RosterTable.Row row) {
    Optional<String> status =
        RosterColumn.STATUS.of(row).filter(said -> GONE.contains(RosterTable.plain(said)));
    if (status.isPresent()) {
      return Optional.of("its status is " + status.get());
    } else if (RosterColumn.ENABLED.of(row).filter("false"::equalsIgnoreCase).isPresent()) {
      return Optional.of("enabledUser is false");
    }
    return RosterColumn.ROLE
        .of(row)
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
    Optional<Account> account = RosterAccount.read(said, workspaces);
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
    Optional<String> name = RosterColumn.SCHOOL.of(row);
    if (name.isPresent()) {
      return name.flatMap(said -> named(row, "school", said));
    }
    List<String> ids =
        RosterColumn.SCHOOL_IDS.of(row).stream()
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
