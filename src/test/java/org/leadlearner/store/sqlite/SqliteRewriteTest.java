package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRAGMA temp_store, sqlite.org/pragma.html: 0 is SQLite's own choice, 1 a file, 2 memory. */
class SqliteRewriteTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void temporaryTablesAreWhereTheConnectionHadThem(int chosen) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA temp_store = " + chosen);

      SqliteRewrite.run(statement);

      assertThat(temporaryStore(statement)).isEqualTo(chosen);
    }
  }

  /** SQLite rewrites no file within a transaction. */
  @Test
  void theyAreThereAfterARewriteThatFailed() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA temp_store = 2");
      statement.execute("BEGIN");

      assertThatThrownBy(() -> SqliteRewrite.run(statement)).isInstanceOf(SQLException.class);

      statement.execute("ROLLBACK");
      assertThat(temporaryStore(statement)).isEqualTo(2);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("x.db"));
  }

  private static int temporaryStore(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA temp_store")) {
      row.next();
      return row.getInt(1);
    }
  }
}
