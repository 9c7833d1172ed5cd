package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.leadlearner.access.Installation;
import org.leadlearner.people.Team;
import org.leadlearner.store.copy.DatabaseCopy;
import org.leadlearner.store.copy.DatabaseCopy.CopiedTable;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;

/** A database is copied into a file and into another database, while it is used. */
public abstract class CopyContract extends StoreContract {

  private static final Map<Integer, SecretKey> KEYS = key(1);
  private static final Map<Integer, SecretKey> OTHER_KEYS = key(2);
  private static final int MICROSECONDS_BETWEEN_WRITES = 5_000;
  private static final int MANY = 2_000;

  private static final String BROKEN =
      "INSERT INTO calendar_period (name, kind, first_day, last_day, source)"
          + " VALUES ('backwards', 'TERM', '2026-02-02', '2026-01-01', '')";
  private static final String CHECK =
      "ADD CONSTRAINT calendar_period_check CHECK (first_day <= last_day)";

  private final TestDatabase to;
  private String target = "";

  CopyContract(TestDatabase from, TestDatabase to) {
    super(from);
    this.to = to;
  }

  /** The first key, from these bytes. */
  private static Map<Integer, SecretKey> key(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return Map.of(1, new SecretKeySpec(bytes, "AES"));
  }

  @Test
  void everythingIsCopiedAndGoesOnAsBefore() throws Exception {
    fill();
    target = to.fresh(file("new"));
    List<CopiedTable> copied = DatabaseCopy.between(url, target(), KEYS).tables();

    assertThat(copied).filteredOn(table -> table.rows() > 0).hasSizeGreaterThan(30);
    assertThat(DatabaseCopy.backup(target(), file("again.db"), KEYS).tables())
        .containsExactlyInAnyOrderElementsOf(copied);
    long next = person("somebody new");
    try (Store moved = Store.open(target(), CLOCK)) {
      moved.checkin().shelf(List.of(Samples.RUBRIC));
      assertThat(moved.installations(KEYS).find("slack", "T1")).isPresent();
      assertThat(
              moved
                  .person()
                  .people()
                  .meet(Samples.account("new"), Samples.PROFILE, NOON)
                  .person()
                  .id())
          .isEqualTo(next);
    }
  }

  @Test
  void aBackupBringsEverythingBack() throws Exception {
    fill();
    Path backup = file("backup.db");
    List<CopiedTable> kept = DatabaseCopy.backup(url, backup, KEYS).tables();
    assertThat(DatabaseCopy.restore(backup, target(), KEYS).tables()).isEqualTo(kept);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> DatabaseCopy.backup(url, backup, KEYS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is there already");

    TestDatabase.execute("jdbc:sqlite:" + backup, "UPDATE team SET name = 'other'");
    refused(() -> DatabaseCopy.restore(backup, target(), KEYS), "team was changed");
  }

  /** The server may have started on it, as long as nobody came. */
  @Test
  void aDatabaseThatAServerBeganWithIsFilledAndOneWithDataIsNot() throws Exception {
    person("ada");
    String target = target();
    try (Store running = Store.open(target, CLOCK)) {
      running.checkin().shelf(List.of(Samples.RUBRIC));
      DatabaseCopy.between(url, target, KEYS);
      assertThat(running.person().people().find(Samples.account("ada"))).isPresent();
    }
    refused(() -> DatabaseCopy.between(url, target, KEYS), "has data");
    assertThat(TestDatabase.text(target, "SELECT COUNT(*) FROM person")).isEqualTo("1");
  }

  @Test
  void otherKeysAreRefused() {
    install();
    refused(() -> DatabaseCopy.between(url, target(), OTHER_KEYS), "do not open with key 1");
    refused(() -> DatabaseCopy.between(url, target(), Map.of()), "does not hold. Put key 1 back");
    Path backup = file("backup.db");
    assertThat(DatabaseCopy.backup(url, backup, OTHER_KEYS).notes())
        .singleElement()
        .asString()
        .contains("do not open with key 1");
    refused(() -> DatabaseCopy.restore(backup, target(), OTHER_KEYS), "do not open with key 1");
    DatabaseCopy.restore(backup, target(), KEYS);
  }

  @Test
  void aNewerSchemaIsRefusedOnEitherSide() {
    String newer = to.fresh(file("newer"));
    Store.open(newer, CLOCK, Migrations.OURS, SchemaContract.LATER).close();
    refused(() -> DatabaseCopy.between(url, newer, KEYS), "version 9000", "newer");
    refused(() -> DatabaseCopy.between(newer, target(), KEYS), "version 9000", "newer");
    refused(() -> DatabaseCopy.backup(newer, file("backup.db"), KEYS), "version 9000", "newer");
  }

  @Test
  void whileOthersWriteItHoldsOneMoment() throws Exception {
    store
        .transactions()
        .inTransaction(
            () -> {
              for (int number = 0; number < MANY; number++) {
                person("user " + number);
              }
              return MANY;
            });
    AtomicInteger written = new AtomicInteger(MANY - 1);
    ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    Future<?> writing =
        writer.scheduleAtFixedRate(
            () -> person("user " + written.incrementAndGet()),
            0,
            MICROSECONDS_BETWEEN_WRITES,
            TimeUnit.MICROSECONDS);
    Path backup = file("backup.db");
    DatabaseCopy.backup(url, backup, KEYS);
    DatabaseCopy.between(url, target(), KEYS);
    assertThat(writing.isDone()).as("a write failed").isFalse();
    writer.shutdown();
    assertThat(writer.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

    for (String copy : List.of("jdbc:sqlite:" + backup, target())) {
      int people = Integer.parseInt(TestDatabase.text(copy, "SELECT COUNT(*) FROM person"));
      assertThat(people).isBetween(MANY, written.get() + 1);
      assertThat(TestDatabase.text(copy, "SELECT COUNT(*) FROM account"))
          .isEqualTo(String.valueOf(people));
      assertThat(TestDatabase.text(copy, "SELECT MAX(id) - MIN(id) + 1 FROM person"))
          .isEqualTo(String.valueOf(people));
    }
  }

  @Test
  void aCopyThatFailsHalfWayLeavesNothing() throws Exception {
    person("ada");
    boolean isSqlite = url.startsWith("jdbc:sqlite:");
    String allowed =
        isSqlite
            ? "PRAGMA ignore_check_constraints = TRUE"
            : "ALTER TABLE calendar_period DROP CONSTRAINT calendar_period_check";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(allowed);
      statement.execute(BROKEN);
    }
    refused(() -> DatabaseCopy.backup(url, file("backup.db"), KEYS), "nothing of it is left");
    refused(() -> DatabaseCopy.between(url, target(), KEYS), "nothing of it is left");
    if (!isSqlite) {
      TestDatabase.execute(url, "TRUNCATE calendar_period; ALTER TABLE calendar_period " + CHECK);
    }
    if (to == TestDatabase.POSTGRES) {
      assertThat(TestDatabase.text(target(), "SELECT COUNT(*) FROM person")).isEqualTo("0");
    }
    try (Stream<Path> files = Files.list(folder.resolve("copies"))) {
      assertThat(files).allMatch(left -> left.toString().endsWith(".lock"));
    }
  }

  private void fill() throws Exception {
    install();
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    new WholePerson(this, "zebra", team);
    WholePerson gone = new WholePerson(this, "yak", team);
    store.person().personalData().forget(gone.id);
    store.team().summaries().record(team.id(), LocalDate.of(2026, 1, 12), NOON);
  }

  private void install() {
    store.installations(KEYS).keep(new Installation("slack", "T1", "District", "token", NOON));
  }

  private String target() {
    if (target.isEmpty()) {
      target = to == TestDatabase.POSTGRES ? to.empty(folder) : to.fresh(file(""));
    }
    return target;
  }

  private Path file(String name) {
    try {
      return Files.createDirectories(folder.resolve("copies")).resolve(name);
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static void refused(Runnable copy, String... because) {
    assertThatThrownBy(copy::run)
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(because);
  }
}
