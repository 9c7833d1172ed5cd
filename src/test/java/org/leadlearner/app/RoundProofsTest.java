package org.leadlearner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.content.SampleContent;
import org.leadlearner.dashboard.TeamSheets;
import org.leadlearner.export.RoundCells;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** Whether a change behind the program's back is seen, on a real database. */
class RoundProofsTest {

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
  private Store store;
  private Team team;
  private RoundCells cells;

  @BeforeEach
  void closeThreeRounds() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    cells = new RoundCells(store.checkin().shelf(List.of(rubric)), ZoneOffset.UTC);
    team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    close(store.team().rounds(), 9);
    Rounds sealed = store.seal().rounds(round -> cells.of("Cabinet", round), false);
    close(sealed, 10);
    close(sealed, 11);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  private void close(Rounds rounds, int month) {
    Instant at = Instant.parse("2026-%02d-09T14:00:00Z".formatted(month));
    Round open = rounds.open(team.id(), rubric.edition(), at, LocalDate.of(2026, month, 30));
    Round closed =
        new Round(open.id(), team.id(), open.edition(), at, open.lastDay(), Optional.of(at));
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    rounds.close(new Snapshot(closed, new Participation(3, 3, 0, 0, 0, 3), few, "c"), Set.of());
  }

  private List<Boolean> unchanged() {
    return new RoundProofs(store, cells)
        .of(team).stream().map(TeamSheets.Proof::isUnchanged).toList();
  }

  private void change(String sql) throws Exception {
    TestDatabase.execute("jdbc:sqlite:" + folder.resolve("test.db"), sql);
  }

  @Test
  void roundsAreUnchangedAndTheOneFromBeforeHasNoHash() {
    List<TeamSheets.Proof> proofs = new RoundProofs(store, cells).of(team);
    assertThat(proofs)
        .extracting(TeamSheets.Proof::closed)
        .containsExactly("2026-11-09", "2026-10-09", "2026-09-09");
    assertThat(unchanged()).containsExactly(true, true, false);
    assertThat(proofs.get(0).previous()).isEqualTo(proofs.get(1).hash());
    assertThat(proofs.get(2).hash()).isEmpty();
  }

  @Test
  void anotherNameIsNoChange() {
    team = store.team().teams().keep(team.named("Board"));
    assertThat(unchanged()).containsExactly(true, true, false);
  }

  @Test
  void whatIsShownOtherwiseTodayIsAChange() throws Exception {
    change(
        "UPDATE snapshot SET participation = REPLACE(participation, '3', '4') WHERE round_id ="
            + " (SELECT MAX(round_id) FROM snapshot)");
    assertThat(unchanged()).containsExactly(false, true, false);
  }

  @Test
  void aSealThatWasWrittenAnewBreaksWhatFollowsIt() throws Exception {
    change(
        "UPDATE sealed_round SET hash = 'ab' WHERE round_id = (SELECT MIN(round_id) FROM"
            + " sealed_round)");
    assertThat(unchanged()).containsExactly(false, false, false);
  }
}
