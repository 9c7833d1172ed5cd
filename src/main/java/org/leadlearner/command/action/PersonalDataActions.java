package org.leadlearner.command.action;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.leadlearner.app.Server;
import org.leadlearner.command.records.ExportCommand;
import org.leadlearner.command.records.ForgetCommand;
import org.leadlearner.export.AgreedRecord;
import org.leadlearner.export.PersonalDataFiles;
import org.leadlearner.export.RoundCells;
import org.leadlearner.export.TeamRoundsCsv;
import org.leadlearner.people.Account;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Exports and deletes the data of people and teams for the command line. */
public final class PersonalDataActions implements ExportCommand.Actions, ForgetCommand.Actions {

  static final String HELD =
      "LEGAL_HOLD: while it is on, nothing is deleted. Set it to off when the hold has ended.";

  private final Clock clock;

  public PersonalDataActions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public int forget(Settings settings, String account) throws StartFailure {
    Account whose = account(account);
    try (Store store = ExclusiveStore.open(settings, clock)) {
      PersonalData data = store.person().personalData();
      if (data.isHeld()) {
        throw new StartFailure(HELD);
      }
      return data.forget(person(store, whose));
    }
  }

  @Override
  public int exportPerson(Settings settings, String account, Path out) throws StartFailure {
    Account whose = account(account);
    try (Store store = ExclusiveStore.open(settings, clock)) {
      List<PersonalData.Sheet> sheets = store.person().personalData().of(person(store, whose));
      OutputFile.make(out, new PersonalDataFiles(whose.inOneWord(), sheets, clock.instant())::json);
      return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }
  }

  @Override
  public int exportTeam(Settings settings, String team, Path out) throws StartFailure {
    try (Store store = ExclusiveStore.open(settings, clock)) {
      Team whose = team(store, team);
      List<Snapshot> rounds = store.team().rounds().snapshots(whose.id());
      RubricShelf shelf = store.checkin().shelf(Server.content(settings).read().rubrics());
      TeamRoundsCsv sheet =
          new TeamRoundsCsv(
              new RoundCells(shelf, settings.district().zone()),
              round -> AgreedRecord.of(store.team().agreements(), shelf, round, clock.instant()),
              round -> store.seal().sealedRounds().find(round.round().id()));
      if (String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
        OutputFile.make(out, file -> sheet.writeJson(whose, rounds, file));
      } else {
        OutputFile.makeText(out, file -> sheet.write(whose, rounds, file));
      }
      return rounds.size();
    }
  }

  private static Account account(String oneWord) throws StartFailure {
    return Account.parse(oneWord)
        .orElseThrow(
            () -> new StartFailure("--person: \"" + oneWord + "\" must be like slack:T123:U123."));
  }

  private static long person(Store store, Account account) throws StartFailure {
    return store
        .person()
        .people()
        .find(account)
        .orElseThrow(
            () ->
                new StartFailure(
                    "--person: nobody is known as "
                        + account.inOneWord()
                        + ". The person sees the account when they type: pln export"));
  }

  /** By its number, or else by its name, ignoring case. */
  private static Team team(Store store, String named) throws StartFailure {
    List<Team> all = store.team().teams().all();
    List<Team> found =
        all.stream()
            .filter(
                team ->
                    String.valueOf(team.id()).equals(named)
                        || team.name().equalsIgnoreCase(named.strip()))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> names =
        (found.isEmpty() ? all : found)
            .stream().map(team -> team.id() + " (" + team.name() + ")").toList();
    throw new StartFailure(
        "--team: "
            + (found.isEmpty() ? "there is no team \"" : "there is more than one team \"")
            + named
            + "\". Name one by its number: "
            + (names.isEmpty() ? "there is none yet" : String.join(", ", names))
            + ".");
  }
}
