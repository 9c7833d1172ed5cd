package org.leadlearner.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/** The two databases that every contract is tried on. */
public enum TestDatabase {
  SQLITE {
    @Override
    String fresh(Path folder) {
      return "jdbc:sqlite:" + folder.resolve("lead-learner.db");
    }

    @Override
    String empty(Path folder) {
      return MigratedDatabase.address(folder.resolve("lead-learner.db"));
    }

    @Override
    Store open(String url, Clock clock, StoreRules rules) {
      return MigratedDatabase.isAt(url)
          ? MigratedDatabase.open(url, clock, rules)
          : Store.open(url, clock, rules);
    }
  },
  POSTGRES {
    @Override
    String fresh(Path folder) {
      return PostgresServer.newDatabase();
    }

    @Override
    String empty(Path folder) {
      return PostgresServer.emptied();
    }

    @Override
    Store open(String url, Clock clock, StoreRules rules) {
      return PostgresServer.open(url, clock, rules);
    }
  };

  /** The address of a database without tables. */
  abstract String fresh(Path folder);

  /** The address of a database without rows, by the way that is fastest. */
  abstract String empty(Path folder);

  /** Opens what is at one of these addresses, by the way that is fastest. */
  abstract Store open(String url, Clock clock, StoreRules rules);

  /** The address of a PostgreSQL database without rows, which tests use in turn. */
  public static String postgres() {
    return PostgresServer.emptied();
  }

  /** The address of a PostgreSQL database of its own, without tables. */
  public static String newPostgres() {
    return PostgresServer.newDatabase();
  }

  /** Behind the store's back; nothing of the session may be changed, for others use it again. */
  public static Connection connection(String url) throws SQLException {
    return PostgresServer.connection(url);
  }

  /** Runs SQL behind the store's back. */
  public static void execute(String url, String sql) throws SQLException {
    try (Connection connection = connection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row, read behind the store's back. */
  public static String text(String url, String sql) throws SQLException {
    try (Connection connection = connection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
