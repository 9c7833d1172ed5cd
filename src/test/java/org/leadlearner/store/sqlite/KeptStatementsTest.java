package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.PreparedSql;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** SQLite's statements are prepared once for each connection. */
class KeptStatementsTest {

  private static final String QUERY = "SELECT :word AS word UNION ALL SELECT 'more'";

  @TempDir Path folder;
  private SqliteDatabase database;

  @BeforeEach
  void open() {
    Path file = folder.resolve("lead-learner.db");
    database = SqliteDatabase.open(MigratedDatabase.address(file), Migrations.OURS);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSameIsPreparedOnceAndAnswersAfresh() {
    Set<Statement> prepared = new HashSet<>();
    for (int time = 0; time < 10; time++) {
      String word = "word " + time;
      assertThat(database.sql().<List<String>>change(handle -> words(handle, word, prepared)))
          .containsExactly(word, "more");
    }
    assertThat(prepared).hasSize(1);
  }

  /** SQLite prepares a statement anew, without telling, after its values were cleared. */
  @Test
  void onlyTheFirstUseIsAlsoItsPreparation() {
    String query =
        """
        SELECT answer.kind FROM check_in LEFT JOIN answer ON answer.check_in_id = check_in.id
        WHERE check_in.id = ?
        """;
    List<Integer> steps =
        database
            .sql()
            .change(handle -> Stream.generate(() -> steps(handle, query, 7)).limit(3).toList());

    assertThat(steps.subList(1, 3)).allMatch(again -> again < steps.get(0));
  }

  /** What SQLite did for one use of a statement, preparing included. */
  private static int steps(Handle handle, String query, int value) {
    PreparedSql sql = new PreparedSql(query);
    AtomicInteger steps = new AtomicInteger();
    try {
      Connection connection = handle.getConnection().unwrap(SQLiteConnection.class);
      ProgressHandler.setHandler(
          connection,
          1,
          new ProgressHandler() {
            @Override
            protected int progress() {
              steps.incrementAndGet();
              return 0;
            }
          });
      sql.list(handle, row -> row.getString("kind"), value);
      ProgressHandler.clearHandler(connection);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return steps.get();
  }

  @Test
  void whatIsInUseIsNotGivenOutAgain() {
    Set<Statement> prepared = new HashSet<>();
    List<String> both =
        database
            .sql()
            .change(
                handle ->
                    handle
                        .createQuery(QUERY)
                        .bind("word", "outer")
                        .map(
                            (row, context) -> {
                              String outer = row.getString("word");
                              return outer + ": " + words(handle, "inner", prepared);
                            })
                        .list());
    assertThat(both).containsExactly("outer: [inner, more]", "more: [inner, more]");
  }

  @Test
  void oneThatFailedCanBeUsedAgain() {
    String insert = "INSERT INTO delivery_key VALUES ('slack', :key, 0)";
    database.sql().run(handle -> handle.createUpdate(insert).bind("key", "a").execute());
    assertThatThrownBy(
            () ->
                database
                    .sql()
                    .run(handle -> handle.createUpdate(insert).bind("key", "a").execute()))
        .hasMessageContaining("UNIQUE");

    database.sql().run(handle -> handle.createUpdate(insert).bind("key", "b").execute());

    assertThat(
            database
                .sql()
                .<List<String>>read(
                    handle ->
                        handle
                            .createQuery("SELECT delivery_key FROM delivery_key ORDER BY 1")
                            .mapTo(String.class)
                            .list()))
        .containsExactly("a", "b");
  }

  /** What is not read to its end would keep SQLite from tidying up its log. */
  @Test
  void whatWasReadInPartHoldsNothingBack() {
    database
        .sql()
        .change(
            handle ->
                handle.createQuery(QUERY).bind("word", "x").mapTo(String.class).findFirst().get());
    List<Integer> busy = new ArrayList<>();
    database
        .sql()
        .read(
            handle ->
                handle
                    .createQuery("SELECT delivery_key FROM delivery_key UNION ALL SELECT 'x'")
                    .mapTo(String.class)
                    .findFirst());
    try (var connection = database.writer().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      busy.add(result.getInt(1));
    } catch (java.sql.SQLException fault) {
      throw new IllegalStateException(fault);
    }
    assertThat(busy).containsExactly(0);
  }

  private static List<String> words(Handle handle, String word, Set<Statement> prepared) {
    return handle
        .createQuery(QUERY)
        .bind("word", word)
        .map(
            (row, context) -> {
              prepared.add(context.getStatement());
              return row.getString("word");
            })
        .list();
  }
}
