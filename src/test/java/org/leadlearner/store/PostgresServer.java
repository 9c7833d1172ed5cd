package org.leadlearner.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run; it ends with the run. */
final class PostgresServer {

  static final String GUARDED_USER = "guarded";
  static final String PASSWORD = "right-horse";

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private static final String EMPTY_ALL =
      """
      DO $$
      DECLARE tables TEXT;
      BEGIN
        SELECT string_agg(quote_ident(tablename), ', ') INTO tables FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> 'flyway_schema_history';
        IF tables IS NOT NULL THEN EXECUTE 'TRUNCATE ' || tables; END IF;
      END $$
      """;

  private static final String SHARED = newDatabase();

  private PostgresServer() {}

  /** The address of one schema that tests use in turn, emptied. */
  static String emptied() {
    try {
      TestDatabase.execute(SHARED, EMPTY_ALL);
      return SHARED;
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** The address of a new, empty schema, which to the store is a database of its own. */
  static String newDatabase() {
    return newDatabase("postgres");
  }

  /** The same, for a user. A schema is made much faster than a database. */
  static String newDatabase(String user) {
    String name = "test_" + SCHEMAS.incrementAndGet();
    execute("CREATE SCHEMA " + name + " AUTHORIZATION " + user);
    return SERVER.getJdbcUrl(user, "postgres") + "&currentSchema=" + name;
  }

  static int port() {
    return SERVER.getPort();
  }

  private static EmbeddedPostgres start() {
    try {
      Path access = Files.createTempFile("pg_hba", ".conf");
      access.toFile().deleteOnExit();
      Files.writeString(
          access,
          """
          host all %s all scram-sha-256
          host all all all trust
          local all all trust
          """
              .formatted(GUARDED_USER));
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("hba_file", access.toString())
              .setServerConfig("fsync", "off")
              .start();
      run(server, "CREATE ROLE " + GUARDED_USER + " LOGIN PASSWORD '" + PASSWORD + "'");
      return server;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  static void execute(String sql) {
    run(SERVER, sql);
  }

  private static void run(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
