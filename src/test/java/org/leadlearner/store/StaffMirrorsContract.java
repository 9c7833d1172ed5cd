package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffCounts;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.progress.staff.StaffResult;
import org.leadlearner.rubric.Stage;

abstract class StaffMirrorsContract extends StoreContract {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final Conversation HALL = new Conversation("slack", "T1", "C9");
  private static final StaffAnswer PLANNING =
      new StaffAnswer(Map.of("NET", Optional.of(Stage.PLANNING), "OWN", Optional.empty()));

  private StaffMirrors mirrors;
  private Team team;
  private Round round;

  StaffMirrorsContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void aTeamWithAClosedRound() {
    mirrors = store.staffMirrors();
    team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    round =
        store.team().rounds().open(team.id(), Samples.RUBRIC.edition(), NOON, TODAY.plusMonths(3));
    store.team().rounds().close(TeamSamples.snapshot(round, NOON.plusSeconds(60)), Set.of());
  }

  private StaffMirror opened() {
    StaffMirror prepared = mirrors.prepare(team.id(), round.id());
    mirrors.open(prepared.id(), TODAY.plusDays(14));
    return mirrors.find(prepared.id()).orElseThrow();
  }

  private int rows(String table) throws SQLException {
    return Integer.parseInt(TestDatabase.text(url, "SELECT COUNT(*) FROM " + table));
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = TestDatabase.connection(url);
        ResultSet row =
            connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
      while (row.next()) {
        columns.add(row.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private static String hash(int number) {
    return "%064x".formatted(number);
  }

  @Test
  void nothingIsAskedBeforeItIsOpened() {
    StaffMirror prepared = mirrors.prepare(team.id(), round.id());
    assertThat(mirrors.newest(team.id())).isEmpty();
    assertThat(mirrors.keys()).isEmpty();
    assertThat(mirrors.answer(prepared.id(), hash(1), PLANNING)).isFalse();
    assertThat(mirrors.prepare(team.id(), round.id()).id()).isEqualTo(prepared.id());

    mirrors.open(prepared.id(), TODAY);
    StaffMirrors.Key key = mirrors.keys().get(0);
    mirrors.open(prepared.id(), TODAY.plusDays(7));
    assertThat(mirrors.keys()).as("a key stays").containsExactly(key);
    assertThat(mirrors.newest(team.id()).flatMap(StaffMirror::lastDay)).contains(TODAY);
  }

  @Test
  void aCodeTakesOneAnswer() {
    StaffMirror mirror = opened();
    assertThat(mirrors.answer(mirror.id(), hash(1), PLANNING)).isTrue();
    assertThat(mirrors.isUsed(mirror.id(), hash(1))).isTrue();
    assertThat(mirrors.answer(mirror.id(), hash(1), PLANNING)).isFalse();
    assertThat(mirrors.answer(mirror.id(), hash(2), PLANNING)).isTrue();
    assertThat(mirrors.answered(mirror.id())).isEqualTo(2);

    StaffCounts counts = mirrors.close(mirror.id(), TODAY).orElseThrow().counts();
    assertThat(counts.answered()).isEqualTo(2);
    assertThat(counts.stages()).isEqualTo(Map.of("NET", Map.of(Stage.PLANNING, 2)));
  }

  /** Two devices send the same code at one moment. */
  @Test
  void oneOfTwoAtOnceIsCounted() throws Exception {
    StaffMirror mirror = opened();
    assertThat(atOnce(4, () -> mirrors.answer(mirror.id(), hash(7), PLANNING)))
        .containsExactlyInAnyOrder(true, false, false, false);
    assertThat(mirrors.close(mirror.id(), TODAY).orElseThrow().counts().stages())
        .isEqualTo(Map.of("NET", Map.of(Stage.PLANNING, 1)));
  }

  @Test
  void somebodyIsGivenOneLink() {
    StaffMirror mirror = opened();
    long ana = person("ana");
    assertThat(mirrors.give(mirror.id(), ana)).isTrue();
    assertThat(mirrors.give(mirror.id(), ana)).isFalse();
    assertThat(mirrors.give(mirror.id(), person("ben"))).isTrue();
    mirrors.made(mirror.id(), 40);
    assertThat(mirrors.find(mirror.id()).orElseThrow().codes()).isEqualTo(40);
    assertThat(mirrors.close(mirror.id(), TODAY).orElseThrow().links()).isEqualTo(42);
  }

  @Test
  void asItClosesNothingOfPeopleIsLeft() throws SQLException {
    StaffMirror mirror = opened();
    mirrors.give(mirror.id(), person("ana"));
    mirrors.answer(mirror.id(), hash(1), PLANNING);
    assertThat(rows("staff_given") + rows("staff_used") + rows("staff_count")).isEqualTo(4);

    mirrors.close(mirror.id(), TODAY);
    assertThat(rows("staff_given") + rows("staff_used") + rows("staff_count")).isZero();
    assertThat(mirrors.close(mirror.id(), TODAY)).isEmpty();
    assertThat(mirrors.answer(mirror.id(), hash(2), PLANNING)).isFalse();

    StaffResult result = new StaffResult(1, 1, List.of());
    mirrors.keep(mirror.id(), result);
    assertThat(mirrors.result(mirror.id())).contains(result);
    mirrors.show(mirror.id());
    StaffMirror closed = mirrors.newest(team.id()).orElseThrow();
    assertThat(closed.isShown()).isTrue();
    assertThat(closed.soonestNext()).contains(TODAY.plusDays(28));
  }

  @Test
  void aLegalHoldKeepsWhoWasGivenALink() throws SQLException {
    StaffMirror mirror = opened();
    mirrors.give(mirror.id(), person("ana"));
    hold();
    store.staffMirrors().close(mirror.id(), TODAY);
    assertThat(rows("staff_given")).isEqualTo(1);
  }

  @Test
  void thoseWhoseLastDayIsOverAreFound() {
    StaffMirror mirror = opened();
    assertThat(mirrors.over(TODAY.plusDays(14))).isEmpty();
    assertThat(mirrors.over(TODAY.plusDays(15))).containsExactly(mirror);
    mirrors.close(mirror.id(), TODAY);
    assertThat(mirrors.over(TODAY.plusDays(15))).isEmpty();
  }

  @Test
  void aPlaceIsPostedToOnce() {
    StaffMirror mirror = mirrors.prepare(team.id(), round.id());
    StaffMirrors.Place place = mirrors.place(mirror.id(), HALL);
    assertThat(mirrors.place(mirror.id(), HALL)).isEqualTo(place);
    assertThat(mirrors.posted(mirror)).isEmpty();
    assertThat(mirrors.posted(place.id())).isTrue();
    assertThat(mirrors.posted(place.id())).isFalse();
    assertThat(mirrors.posted(mirror)).containsExactly(HALL);
    assertThat(mirrors.place(place.id()).map(StaffMirrors.Place::isPosted)).contains(true);
  }

  @Test
  void noTableOfAnswersHasATimeOrAPerson() throws SQLException {
    assertThat(columns("staff_used")).containsExactlyInAnyOrder("mirror_id", "code_hash");
    assertThat(columns("staff_count"))
        .containsExactlyInAnyOrder("mirror_id", "strand_key", "said", "people");
    assertThat(columns("staff_given")).containsExactlyInAnyOrder("mirror_id", "person_id");
  }
}
