package org.leadlearner.command.action;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.command.records.RosterCommand;
import org.leadlearner.content.calendar.CalendarText;
import org.leadlearner.content.roster.RosterFile;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.TeamsSettings;
import org.leadlearner.store.Store;

/** Imports the district's list of leaders for the command line. */
public final class RosterActions implements RosterCommand.Actions {

  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private final Clock clock;

  public RosterActions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public RosterCommand.Result take(Settings settings, RosterCommand.Wanted wanted)
      throws StartFailure {
    RosterFile.Contents contents = contents(settings, wanted);
    try (Store store = ExclusiveStore.open(settings, clock)) {
      List<Invited> all = invited(wanted, contents, store.team().teams().all());
      List<Roster.Expected> expected = all.stream().map(Invited::expected).toList();
      Roster roster = store.person().roster();
      long gone = roster.missingIn(expected);
      if (!wanted.isDryRun()) {
        roster.replace(expected, clock.instant());
      }
      return new RosterCommand.Result(
          all.stream().map(Invited::told).toList(),
          contents.leftOut().stream().map(one -> "line " + one.line() + ": " + one.why()).toList(),
          notes(wanted, contents),
          gone);
    }
  }

  private static RosterFile.Contents contents(Settings settings, RosterCommand.Wanted wanted)
      throws StartFailure {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> schools = new HashMap<>();
    if (wanted.orgs().isPresent()) {
      Path orgs = wanted.orgs().get();
      schools.putAll(RosterFile.schools(orgs.toString(), text(orgs), faults));
    }
    RosterFile.Contents contents =
        RosterFile.read(
            wanted.file().toString(), text(wanted.file()), workspaces(settings), schools);
    return contents.with(faults);
  }

  /** The workspaces in which an id without a workspace is looked for, as in ADMINS. */
  private static RosterFile.Workspaces workspaces(Settings settings) {
    return new RosterFile.Workspaces(
        settings.slack().map(SlackSettings::workspaces).stream().flatMap(List::stream).findFirst(),
        settings.teams().flatMap(TeamsSettings::app).map(TeamsSettings.AppIdentity::tenantId));
  }

  private static String text(Path file) throws StartFailure {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] all = bytes.readNBytes(MOST_BYTES + 1);
      if (all.length > MOST_BYTES) {
        throw new StartFailure(file + ": has more than 10 MB. Name a list of leaders.");
      }
      return CalendarText.decoded(all);
    } catch (CharacterCodingException unknown) {
      throw new StartFailure(
          file
              + ": is no UTF-8 text. Save it as CSV UTF-8, which is a choice of its own in Excel.");
    } catch (IOException missing) {
      throw new StartFailure(file + ": cannot be read. Name a CSV file.");
    }
  }

  /**
   * The people in the file, with the teams to invite them to.
   *
   * @throws StartFailure with every fault in the file
   */
  private static List<Invited> invited(
      RosterCommand.Wanted wanted, RosterFile.Contents contents, List<Team> teams)
      throws StartFailure {
    List<Fault> faults = new ArrayList<>(contents.faults());
    Optional<Team> usual =
        wanted
            .team()
            .flatMap(said -> team(teams, said, new Fault("--team", 0, "", "", ""), faults));
    List<Invited> all = new ArrayList<>();
    for (RosterFile.Entry entry : contents.entries()) {
      Fault where = new Fault(wanted.file().toString(), entry.line(), "team", "", "");
      all.add(
          new Invited(
              entry,
              entry.team().isPresent() ? team(teams, entry.team().get(), where, faults) : usual));
    }
    if (!faults.isEmpty()) {
      throw new StartFailure(
          faults.stream().sorted(Fault.IN_READING_ORDER).map(Fault::toString).toList());
    }
    return all;
  }

  /**
   * Finds a team by its number or by its name in any case; otherwise adds a fault that lists the
   * teams.
   */
  private static Optional<Team> team(
      List<Team> teams, String said, Fault where, List<Fault> faults) {
    List<Team> found =
        teams.stream()
            .filter(
                team ->
                    team.name().equalsIgnoreCase(said) || String.valueOf(team.id()).equals(said))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<String> names =
        (found.isEmpty() ? teams : found)
            .stream().map(team -> team.id() + " (" + team.name() + ")").toList();
    faults.add(
        new Fault(
            where.file(),
            where.line(),
            where.key(),
            (found.isEmpty() ? "there is no team \"%s\"" : "there is more than one team \"%s\"")
                .formatted(said),
            names.isEmpty()
                ? "Somebody sets one up in chat first."
                : "Name one by its number: " + String.join(", ", names) + "."));
    return Optional.empty();
  }

  /** A person in the file, and the team to invite them to. */
  private record Invited(RosterFile.Entry entry, Optional<Team> team) {

    Roster.Expected expected() {
      return new Roster.Expected(
          entry.account(), entry.address(), entry.school(), entry.role(), team.map(Team::id));
    }

    /** Leaves out the email address, because others may see the screen. */
    String told() {
      String who = entry.account().map(Account::inOneWord).orElse("by address");
      return Stream.of(
              Optional.of("line " + entry.line() + ": " + who),
              entry.school(),
              team.map(one -> "asked into " + one.name() + (isLead() ? " as a lead" : "")))
          .flatMap(Optional::stream)
          .reduce((some, more) -> some + ", " + more)
          .orElseThrow();
    }

    private boolean isLead() {
      return entry.role() == Member.Role.LEAD;
    }
  }

  private static List<String> notes(RosterCommand.Wanted wanted, RosterFile.Contents contents) {
    List<String> notes = new ArrayList<>();
    if (!contents.unused().isEmpty()) {
      notes.add("columns that are not used: " + String.join(", ", contents.unused()));
    }
    if (contents.hasSchoolIds() && wanted.orgs().isEmpty()) {
      notes.add("schools are called by their ids; --orgs orgs.csv gives them their names");
    }
    if (contents.entries().stream().anyMatch(entry -> entry.address().isPresent())) {
      notes.add(
          "by address: a server that runs must be started again to ask platforms for addresses, and"
              + " Slack tells them to an app with the scope users:read.email alone");
    }
    return notes;
  }

  @Override
  public List<String> state(Settings settings) throws StartFailure {
    try (Store store = ExclusiveStore.open(settings, clock)) {
      return List.of(told(store.person().roster().state()));
    }
  }

  /** How much of the list is in use, in one line. */
  public static String told(Roster.State state) {
    return "expected %d, %d of them by address; recognized with a school %d%s"
        .formatted(
            state.expected(),
            state.byAddress(),
            state.recognized(),
            state
                .imported()
                .map(at -> "; brought in on " + LocalDate.ofInstant(at, ZoneOffset.UTC))
                .orElse(""));
  }
}
