package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.SqlRunner;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** All who wait for the one connection that writes are committed together. */
@Timeout(300)
class GroupCommitTest {

  private static final int OTHERS = 15;
  private static final int WAL_HEADER = 32;
  private static final int FRAME_HEADER = 24;

  @TempDir Path folder;
  private SqliteDatabase database;
  private SqlRunner sql;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(MigratedDatabase.address(file()), Migrations.OURS);
    sql = database.sql();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void allWhoWaitShareOneDiskWrite() throws Exception {
    long before = commits();

    List<FutureTask<Boolean>> others = whileOneWrites(key(0), keys());

    for (FutureTask<Boolean> other : others) {
      assertThat(other.get()).isTrue();
    }
    assertThat(stored()).isEqualTo(1 + OTHERS);
    // A machine that is very slow just then may need another.
    assertThat(commits() - before).isBetween(1L, 3L);
  }

  /** PRAGMA temp_store, sqlite.org/pragma.html: 2 is memory. */
  @Test
  void whatWouldUndoOneOfThemStaysInMemory() throws Exception {
    assertThat(temporaryStore()).isEqualTo(2);
    try (Connection writer = database.writer().getConnection();
        Statement statement = writer.createStatement()) {
      SqliteRewrite.run(statement);
    }
    assertThat(temporaryStore()).isEqualTo(2);
  }

  private int temporaryStore() {
    return sql.change(handle -> handle.select("PRAGMA temp_store").mapTo(Integer.class).one());
  }

  @Test
  void whoeverComesAloneIsCommittedAtOnce() throws Exception {
    long before = commits();

    sql.run(key(1));
    assertThat(commits() - before).isEqualTo(1);
    sql.run(key(2));
    assertThat(commits() - before).isEqualTo(2);
  }

  /** As when an operator's tool writes to the file for longer than a turn waits. */
  @Test
  void afterAnotherProcessHeldTheFileTransactionsAreWholeAgain() throws Exception {
    sql.run(handle -> handle.execute("PRAGMA busy_timeout = 1"));
    try (Connection other = DriverManager.getConnection(MigratedDatabase.address(file()));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> sql.run(key(1))).hasStackTraceContaining("SQLITE_BUSY");
      statement.execute("ROLLBACK");
    }

    assertThatThrownBy(() -> sql.run(key(2).andThen(broken("in the middle"))))
        .hasMessageContaining("in the middle");
    assertThat(stored()).isZero();
    sql.run(key(3));
    assertThat(stored()).isEqualTo(1);
  }

  /** Another process may wait for the file all the time, and gets it as soon as it is free. */
  @Test
  void whatIsCommittedIsToldSoAlthoughAnotherProcessTakesTheFileAtOnce() throws Exception {
    sql.run(handle -> handle.execute("PRAGMA busy_timeout = 1"));
    try (Connection other = DriverManager.getConnection(MigratedDatabase.address(file()));
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");

      sql.run(
          key(1)
              .andThen(
                  handle ->
                      beforeEachStepOf(handle, () -> isExecuted(statement, "BEGIN IMMEDIATE"))));

      assertThat(isExecuted(statement, "ROLLBACK")).as("the other one had it").isTrue();
    }
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void oneThatFailsUndoesItsOwnPartAlone() throws Exception {
    List<Consumer<Handle>> works = keys();
    works.set(7, key(8).andThen(broken("in the middle")));

    List<FutureTask<Boolean>> others = whileOneWrites(key(0), works);

    assertThatThrownBy(others.get(7)::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .hasMessage("in the middle");
    for (FutureTask<Boolean> other : others) {
      assertThat(other == others.get(7) || other.get()).isTrue();
    }
    assertThat(stored()).isEqualTo(OTHERS);
  }

  @Test
  void theFirstThatFailsTakesNobodyWithIt() throws Exception {
    List<FutureTask<Boolean>> others = new ArrayList<>();

    assertThatThrownBy(() -> others.addAll(whileOneWrites(key(0).andThen(broken("first")), keys())))
        .hasMessage("first");

    assertThat(stored()).isEqualTo(OTHERS);
  }

  @Test
  void nobodyIsToldThatSomethingIsKeptWhenTheCommitFails() throws Exception {
    AtomicInteger told = new AtomicInteger();
    List<Consumer<Handle>> works = keys();

    assertThatThrownBy(
            () -> whileOneWrites(key(0).andThen(GroupCommitTest::breaksTheCommit), works, told))
        .isNotNull();

    assertThat(stored()).isEqualTo(told.get()).isLessThan(OTHERS);
  }

  /** Runs works that all wait while the first holds the connection, and then lets it go on. */
  private List<FutureTask<Boolean>> whileOneWrites(
      Consumer<Handle> first, List<Consumer<Handle>> works) throws InterruptedException {
    return whileOneWrites(first, works, new AtomicInteger());
  }

  /**
   * The same.
   *
   * @param told counts the callers whose change was confirmed
   */
  private List<FutureTask<Boolean>> whileOneWrites(
      Consumer<Handle> first, List<Consumer<Handle>> works, AtomicInteger told)
      throws InterruptedException {
    List<FutureTask<Boolean>> others = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    try {
      sql.run(
          handle -> {
            for (Consumer<Handle> work : works) {
              FutureTask<Boolean> other = new FutureTask<>(() -> told(work, told), true);
              others.add(other);
              Thread thread = new Thread(other);
              threads.add(thread);
              thread.start();
            }
            threads.forEach(GroupCommitTest::awaitWaiting);
            first.accept(handle);
          });
    } finally {
      for (Thread thread : threads) {
        thread.join();
      }
    }
    return others;
  }

  private void told(Consumer<Handle> work, AtomicInteger told) {
    sql.run(work);
    told.incrementAndGet();
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static List<Consumer<Handle>> keys() {
    return new ArrayList<>(
        IntStream.rangeClosed(1, OTHERS).mapToObj(GroupCommitTest::key).toList());
  }

  private static Consumer<Handle> key(int number) {
    return handle ->
        handle.execute("INSERT INTO delivery_key VALUES ('slack', ?, 0)", "key " + number);
  }

  private static Consumer<Handle> broken(String how) {
    return handle -> {
      throw new IllegalStateException(how);
    };
  }

  private static void breaksTheCommit(Handle handle) {
    handle.execute("PRAGMA defer_foreign_keys = ON");
    handle.execute(
        "INSERT INTO account (platform, workspace, platform_user, person_id)"
            + " VALUES ('slack', 'T1', 'U1', 999)");
  }

  private int stored() {
    return sql.read(
        handle ->
            handle.createQuery("SELECT COUNT(*) FROM delivery_key").mapTo(Integer.class).one());
  }

  /** From now on; also within statements that the driver adds by itself. */
  private static void beforeEachStepOf(Handle handle, Runnable work) {
    try {
      ProgressHandler.setHandler(
          handle.getConnection().unwrap(SQLiteConnection.class),
          1,
          new ProgressHandler() {
            @Override
            protected int progress() {
              work.run();
              return 0;
            }
          });
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static boolean isExecuted(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException refused) {
      return false;
    }
  }

  /** A frame of the write-ahead log that ends a transaction has the size of the database then. */
  private long commits() throws IOException {
    Path log = file().resolveSibling(file().getFileName() + "-wal");
    byte[] bytes = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
    ByteBuffer frames = ByteBuffer.wrap(bytes);
    int page = bytes.length == 0 ? 0 : frames.getInt(8);
    long commits = 0;
    for (int at = WAL_HEADER; at < bytes.length; at += FRAME_HEADER + page) {
      commits += frames.getInt(at + 4) > 0 ? 1 : 0;
    }
    return commits;
  }

  private Path file() {
    return folder.resolve("lead-learner.db");
  }
}
