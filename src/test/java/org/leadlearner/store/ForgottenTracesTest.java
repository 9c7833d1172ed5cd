package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.rubric.Stage;
import org.leadlearner.store.database.Migrations;

/** Whoever was forgotten is to be read in none of SQLite's files. */
class ForgottenTracesTest extends LinkSteps {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  ForgottenTracesTest() {
    super(TestDatabase.SQLITE);
  }

  /** Enough others, before and after, that pages are split and joined around the one. */
  @Test
  void ofAForgottenPersonNoWordStandsInAnyFile() throws Exception {
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    List<WholePerson> before = others(team, "yak");
    WholePerson zebra = new WholePerson(this, "zebra", team);
    List<WholePerson> after = others(team, "gnu");
    assertThat(filesWith("zebra ")).isNotEmpty();
    before.forEach(one -> store.person().personalData().forget(one.id));

    store.transactions().inTransaction(() -> store.person().personalData().forget(zebra.id));

    assertThat(goneFromAllFiles("zebra ")).isTrue();
    assertThat(goneFromAllFiles("yak0 ")).isTrue();
    assertThat(after)
        .allSatisfy(one -> assertThat(store.person().personalData().of(one.id)).isNotEmpty());
    assertThat(filesWith("gnu")).isNotEmpty();
  }

  @Test
  void ofAccountsThatWereTakenApartNoAddressStandsInAnyFile() {
    long person = meet(SLACK, ADA).person().id();
    meet(TEAMS, ADA);
    bothSayYes(SLACK, TEAMS);
    assertThat(filesWith(ADA)).isNotEmpty();

    store.person().people().part(person, NOON);

    assertThat(goneFromAllFiles(ADA)).isTrue();
  }

  @Test
  void whatIsTidiedAwayStandsInNoFile() {
    store
        .delivery()
        .outbox()
        .add(Samples.ROOM, Samples.message("to zebra"), Optional.empty(), NOON);
    Outbox.Lane lane = store.delivery().outbox().due(NOON).get(0);
    long id = store.delivery().outbox().claim(lane, NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().settle(id, Outbox.State.FAILED, "refused", NOON);
    assertThat(filesWith("zebra")).isNotEmpty();

    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));

    assertThat(goneFromAllFiles("zebra")).isTrue();
  }

  @Test
  void whatStaffAnsweredWithStandsInNoFileOnceItIsClosed() {
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    Round round =
        store
            .team()
            .rounds()
            .open(team.id(), Samples.RUBRIC.edition(), NOON, LocalDate.of(2026, 10, 31));
    StaffMirrors mirrors = store.staffMirrors();
    long id = mirrors.prepare(team.id(), round.id()).id();
    mirrors.open(id, LocalDate.of(2026, 1, 20));
    mirrors.answer(id, "zebra", new StaffAnswer(Map.of("NET", Optional.of(Stage.PLANNING))));
    assertThat(filesWith("zebra")).isNotEmpty();

    mirrors.close(id, LocalDate.of(2026, 1, 13));

    assertThat(goneFromAllFiles("zebra")).isTrue();
  }

  /** It holds the link of one person, and so what they could be known by. */
  @Test
  void aMessageThatWasSentStandsInNoRow() throws Exception {
    store
        .delivery()
        .outbox()
        .add(Samples.ROOM, Samples.message("to zebra"), Optional.empty(), NOON);
    Outbox.Lane lane = store.delivery().outbox().due(NOON).get(0);
    long id = store.delivery().outbox().claim(lane, NOON).orElseThrow().outgoing().id();
    String rows = "SELECT COUNT(*) FROM outgoing WHERE payload LIKE '%zebra%'";
    assertThat(TestDatabase.text(url, rows)).isEqualTo("1");

    store.delivery().outbox().sent(id, 1, NOON);

    assertThat(TestDatabase.text(url, rows)).isEqualTo("0");
  }

  /** Versions before this one left what they deleted in free pages. */
  @Test
  void whatOlderVersionsDeletedIsGoneAfterTheFirstStart() throws Exception {
    store.close();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = OFF");
      statement.execute("PRAGMA user_version = 0");
      statement.execute("CREATE TABLE old (words TEXT)");
      statement.execute("INSERT INTO old VALUES ('zebra said " + "much ".repeat(2000) + "')");
      statement.execute("DROP TABLE old");
    }
    assertThat(filesWith("zebra")).isNotEmpty();

    store = Store.open(url, CLOCK);

    assertThat(filesWith("zebra")).isEmpty();
    assertThat(TestDatabase.text(url, "PRAGMA user_version")).isEqualTo("1");
  }

  @Test
  void afterAMigrationTheFileIsRewritten() throws Exception {
    store.close();
    TestDatabase.execute(url, "PRAGMA secure_delete = OFF");
    TestDatabase.execute(url, "CREATE TABLE old AS SELECT 'zebra' AS words");
    TestDatabase.execute(url, "DROP TABLE old");
    store = Store.open(url, CLOCK, Migrations.OURS, SchemaContract.LATER);

    assertThat(filesWith("zebra")).isEmpty();
  }

  @Test
  void aCopyFromBeforeAMigrationIsDeletedAfterThirtyDaysButNeverUnderALegalHold() throws Exception {
    Path copy = folder.resolve("lead-learner.db.before-V9000");
    Path younger = folder.resolve("lead-learner.db.before-V9001");
    Path other = folder.resolve("other.db.before-V9000");
    for (Path one : List.of(copy, younger, other)) {
      Files.writeString(one, "copy");
      Files.setLastModifiedTime(one, FileTime.from(NOON.minus(Duration.ofDays(31))));
    }
    Files.setLastModifiedTime(younger, FileTime.from(NOON.minus(Duration.ofDays(29))));
    hold();
    store.delivery().outbox().forgetBefore(NOON);
    assertThat(copy).exists();

    reopen();
    store.delivery().outbox().forgetBefore(NOON);

    assertThat(copy).doesNotExist();
    assertThat(younger).exists();
    assertThat(other).exists();
  }

  private List<WholePerson> others(Team team, String name) {
    return IntStream.range(0, 12)
        .mapToObj(
            number -> {
              try {
                return new WholePerson(this, name + number, team);
              } catch (Exception fault) {
                throw new IllegalStateException(fault);
              }
            })
        .toList();
  }

  private boolean goneFromAllFiles(String word) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!filesWith(word).isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return filesWith(word).isEmpty();
  }

  private List<Path> filesWith(String word) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> read(file).contains(word)).toList();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
