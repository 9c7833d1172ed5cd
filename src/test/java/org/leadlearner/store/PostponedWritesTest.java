package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.postgres.PostgresDatabase;

/** Writes that PostgreSQL gets together, at the latest with the commit. */
@Tag("postgres")
class PostponedWritesTest {

  private static final PreparedSql ADD = new PreparedSql("INSERT INTO word VALUES (?, ?)");
  private static final PreparedSql RENAME =
      new PreparedSql("UPDATE word SET said = ? WHERE number = ?");

  private PostgresDatabase database;
  private SqlRunner sql;

  @BeforeEach
  void open() {
    database = PostgresDatabase.open(PostgresServer.newDatabase(), Leases.USUAL, new String[0]);
    sql = database.sql();
    sql.run(handle -> handle.execute("CREATE TABLE word (number INTEGER PRIMARY KEY, said TEXT)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static List<String> words(Handle handle) {
    return handle.select("SELECT said FROM word ORDER BY number").mapTo(String.class).list();
  }

  private List<String> kept() {
    return sql.read(PostponedWritesTest::words);
  }

  @Test
  void theyAreKeptInOrderWithTheCommit() {
    sql.run(
        handle -> {
          for (int number = 0; number < 20; number++) {
            ADD.later(handle, number, "first");
            RENAME.later(handle, "word " + number, number);
          }
        });

    assertThat(kept()).hasSize(20).startsWith("word 0", "word 1").endsWith("word 19");
  }

  @Test
  void theyAreSeenByWhatFollowsInTheTransaction() {
    sql.run(
        handle -> {
          ADD.later(handle, 1, "one");
          assertThat(words(handle)).containsExactly("one");
          ADD.later(handle, 2, "two");
          assertThat(RENAME.update(handle, "second", 2)).isEqualTo(1);
          ADD.later(handle, 3, "three");
          handle.execute("DELETE FROM word WHERE number = 3");
        });

    assertThat(kept()).containsExactly("one", "second");
  }

  @Test
  void theyWaitForTheCommitAndOneThatFailsThereKeepsNothing() {
    sql.run(handle -> ADD.update(handle, 1, "before"));

    assertThatThrownBy(
            () ->
                sql.inTransaction(
                    () -> {
                      sql.run(handle -> ADD.update(handle, 2, "at once"));
                      sql.run(handle -> ADD.later(handle, 3, "with the commit"));
                      sql.run(handle -> ADD.later(handle, 1, "taken"));
                      sql.run(handle -> ADD.later(handle, 4, "after the fault"));
                      return 0;
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessage("A statement failed.");
    assertThat(kept()).containsExactly("before");
  }

  @Test
  void aRowThatIsNotThereStopsTheCommit() {
    sql.run(handle -> ADD.update(handle, 1, "before"));
    sql.run(handle -> RENAME.laterToOne(handle, () -> "not there", "renamed", 1));
    assertThat(kept()).containsExactly("renamed");

    assertThatThrownBy(
            () ->
                sql.run(
                    handle -> {
                      ADD.later(handle, 2, "beside it");
                      RENAME.laterToOne(handle, () -> "not there", "renamed again", 3);
                      ADD.later(handle, 4, "after it");
                    }))
        .isInstanceOf(StoreException.class)
        .cause()
        .hasMessageStartingWith("A row is not as it was read");
    assertThat(kept()).containsExactly("renamed");
  }

  @Test
  void whoeverSwallowsAFaultKeepsNothingEither() {
    assertThatThrownBy(
            () ->
                sql.run(
                    handle -> {
                      ADD.update(handle, 1, "one");
                      assertThatThrownBy(() -> ADD.update(handle, 1, "taken"))
                          .isInstanceOf(StoreException.class);
                      ADD.later(handle, 2, "two");
                    }))
        .isInstanceOf(StoreException.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsThrownAwayIsNotSent() {
    IllegalStateException fault = new IllegalStateException("fault");

    assertThatThrownBy(
            () ->
                sql.run(
                    handle -> {
                      ADD.later(handle, 1, "one");
                      throw fault;
                    }))
        .isSameAs(fault);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aPartThatIsTakenBackTakesItsOwnBack() {
    sql.inTransaction(
        () -> {
          sql.run(handle -> ADD.later(handle, 1, "outside"));
          assertThatThrownBy(() -> sql.inTransaction(this::inside)).hasMessage("inside");
          sql.run(handle -> ADD.later(handle, 3, "after"));
          return 0;
        });

    assertThat(kept()).containsExactly("outside", "after");
  }

  private int inside() {
    sql.run(handle -> ADD.later(handle, 2, "inside"));
    throw new IllegalStateException("inside");
  }

  @Test
  void oneThatFailsWithinAPartIsTheFaultOfThatPart() {
    sql.inTransaction(
        () -> {
          sql.run(handle -> ADD.later(handle, 1, "outside"));
          assertThatThrownBy(() -> sql.inTransaction(() -> twice(1)))
              .isInstanceOf(StoreException.class);
          sql.run(handle -> ADD.later(handle, 2, "after"));
          return 0;
        });

    assertThat(kept()).containsExactly("outside", "after");
  }

  private int twice(int number) {
    sql.run(handle -> ADD.later(handle, number, "twice"));
    return number;
  }

  @Test
  void outsideOfATransactionTheyAreSentAtOnce() {
    sql.read(
        handle -> {
          ADD.later(handle, 1, "one");
          return 0;
        });

    assertThat(kept()).containsExactly("one");
  }
}
