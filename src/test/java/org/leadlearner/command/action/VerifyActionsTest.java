package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.records.ExportCommand;
import org.leadlearner.command.records.VerifyCommand;
import org.leadlearner.content.SampleContent;
import org.leadlearner.export.RoundCells;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.RunningDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** The command {@code verify} on what {@code export} wrote, with a real database. */
class VerifyActionsTest {

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final Map<String, String> settings = new HashMap<>();
  private List<SealedRound> sealed = List.of();

  @BeforeEach
  void closeTwoRounds() {
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("test.db"));
    Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
    try (Store store = MigratedDatabase.open(folder.resolve("test.db"), clock)) {
      RubricShelf shelf = store.checkin().shelf(List.of(rubric));
      RoundCells cells = new RoundCells(shelf, ZoneId.of("America/Chicago"));
      Rounds rounds = store.seal().rounds(round -> cells.of("=Cabinet, \"A\"", round), false);
      long team =
          store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
      for (int month = 10; month <= 11; month++) {
        Instant at = Instant.parse("2026-" + month + "-09T14:00:00Z");
        Round open = rounds.open(team, rubric.edition(), at, LocalDate.of(2026, month, 30));
        Round closed =
            new Round(
                open.id(), team, open.edition(), open.openedAt(), open.lastDay(), Optional.of(at));
        TeamResult few =
            new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
        rounds.close(
            new Snapshot(closed, new Participation(3, 3, 0, 0, 0, 3), few, "cohort"), Set.of());
      }
    }
    sealed = RunningDatabase.sealed("jdbc:sqlite:" + folder.resolve("test.db"));
  }

  private Path exported(String name) {
    Path file = folder.resolve(name);
    assertThat(execute("export", "--team", "Cabinet", "--out", file.toString())).isZero();
    return file;
  }

  @Test
  void whatWasHandedOutIsAsItWasAndTheSameInTheDatabase() {
    for (String name : List.of("team.csv", "team.json")) {
      Path file = exported(name);
      assertThat(execute("verify", file.toString(), "--hash", sealed.get(0).hash()))
          .as(errors.toString())
          .isZero();
    }
    assertThat(out.toString())
        .contains(
            "closed 2026-10-09: the figures fit its hash " + sealed.get(0).hash(),
            "closed 2026-11-09: the database has the same",
            "the hash that was printed is in the file");
    assertThat(sealed.get(1).previous()).contains(sealed.get(0).hash());
  }

  @Test
  void aChangedFigureIsFound() throws Exception {
    for (String name : List.of("team.csv", "team.json")) {
      Path file = exported(name);
      String text = Files.readString(file);
      Files.writeString(file, text.replaceFirst("2026-11-09", "2026-11-08"));
      assertThat(execute("verify", file.toString())).isEqualTo(1);
    }
    assertThat(errors.toString())
        .contains("the figures were changed, they do not fit " + sealed.get(1).hash())
        .contains("the database has other figures below this hash");
  }

  @Test
  void aDatabaseThatWasChangedIsFound() throws Exception {
    Path file = exported("team.csv");
    String url = "jdbc:sqlite:" + folder.resolve("test.db");
    TestDatabase.execute(
        url, "UPDATE sealed_round SET record = REPLACE(record, '2026-10-09', '2026-10-08')");
    assertThat(execute("verify", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("the database has other figures below this hash");

    TestDatabase.execute(url, "DELETE FROM sealed_round");
    assertThat(execute("verify", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("the database has no round of this hash");
  }

  @Test
  void aHashThatWasPrintedAndIsNotInTheFileIsFound() {
    assertThat(execute("verify", exported("team.csv").toString(), "--hash", "ab".repeat(32)))
        .isEqualTo(1);
    assertThat(errors.toString()).contains("is not in the file");
  }

  @Test
  void whatTheWebhookWasToldIsVerifiedWithoutADatabase() throws Exception {
    Path file = folder.resolve("body.json");
    Files.writeString(
        file,
        new JsonMapper()
            .writeValueAsString(Map.of("type", "round.closed", "data", sealed.get(0).named())));
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("none.db"));
    assertThat(execute("verify", file.toString())).isZero();
    assertThat(out.toString())
        .contains("the figures fit its hash", "it was not compared with a database: There is no");
  }

  @Test
  void anotherFileIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertThat(execute("verify", file.toString())).isEqualTo(2);
    assertThat(execute("verify", folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(errors.toString())
        .contains("is no export of a team with the column hash", "cannot be read");
  }

  private Settings.Outcome read() {
    return SettingsReader.read(settings, folder.resolve(".env"));
  }

  private int execute(String... arguments) {
    return LeadLearnerCommand.of(
            new RunCommand(this::read, some -> {}),
            new ExportCommand(this::read, new PersonalDataActions(clock)),
            new VerifyCommand(this::read, new VerifyActions()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
