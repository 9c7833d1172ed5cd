package org.leadlearner.content.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;

/**
 * Reads a list of people. All faults are reported together, by line and column.
 *
 * @see <a href="https://www.imsglobal.org/oneroster-v11-final-csv-tables">OneRoster 1.1, CSV</a>
 */
public final class RosterFile {

  private RosterFile() {}

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
    RosterRows rows = new RosterRows(file, workspaces, schools);
    List<Fault> faults = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    try {
      RosterTable table = RosterTable.read(withoutMark(text));
      if (isHeaderGood(file, table, faults)) {
        table.rows().forEach(rows::take);
        unused.addAll(unused(table));
      }
    } catch (RosterTable.Unreadable broken) {
      faults.add(unreadable(file, broken));
    }
    return rows.contents(unused).with(faults);
  }

  /** The names of schools by their ids, from OneRoster's orgs.csv. */
  public static Map<String, String> schools(String file, String text, List<Fault> faults) {
    Map<String, String> names = new HashMap<>();
    try {
      RosterTable table = RosterTable.read(withoutMark(text));
      if (!RosterColumn.ID.isIn(table) || !RosterColumn.NAME.isIn(table)) {
        faults.add(
            Fault.ofFile(
                file,
                "has no columns sourcedId and name",
                "Name OneRoster's orgs.csv, or leave --orgs out."));
      }
      for (RosterTable.Row row : table.rows()) {
        RosterColumn.ID
            .of(row)
            .ifPresent(
                id -> RosterColumn.NAME.of(row).ifPresent(name -> names.putIfAbsent(id, name)));
      }
    } catch (RosterTable.Unreadable broken) {
      faults.add(unreadable(file, broken));
    }
    return names;
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

  private static boolean isHeaderGood(String file, RosterTable table, List<Fault> faults) {
    if (RosterColumn.ACCOUNT.isIn(table) || RosterColumn.ADDRESS.isIn(table)) {
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

  private static List<String> unused(RosterTable table) {
    return table.columns().stream()
        .filter(name -> !name.isEmpty())
        .filter(name -> RosterColumn.OF_PEOPLE.stream().noneMatch(one -> one.isCalled(name)))
        .toList();
  }
}
