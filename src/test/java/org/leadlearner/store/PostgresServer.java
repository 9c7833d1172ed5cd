package org.leadlearner.store;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.leadlearner.FolderInMemory;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.postgres.PostgresDatabase;

/**
 * One PostgreSQL server for all tests of a process; it ends with the process. On a system that
 * there is no server for, the tests that need it are left out with a plain message, but fail where
 * {@code CI} is set.
 */
final class PostgresServer {

  static final String GUARDED_USER = "guarded";
  static final String PASSWORD = "right-horse";

  private static final String NO_BINARY = "No Postgres binary found";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  /**
   * Row by row, since tests leave few of them and to truncate a table makes new files for it. In no
   * order, so without a look at who refers to whom. As a procedure, made once there are tables,
   * whose statements are planned once for each connection.
   */
  private static final String EMPTY_ALL =
      """
      DO $$
      DECLARE deletions TEXT;
      BEGIN
        IF to_regproc('empty_all') IS NULL THEN
          SELECT string_agg('DELETE FROM ' || quote_ident(tablename) || ';', ' ')
            INTO deletions FROM pg_tables
            WHERE schemaname = current_schema() AND tablename <> 'flyway_schema_history';
          IF deletions IS NULL THEN
            RETURN;
          END IF;
          EXECUTE 'CREATE PROCEDURE empty_all() LANGUAGE plpgsql AS ' || quote_literal(
            'BEGIN ' || deletions || ' END');
        END IF;
        CALL empty_all();
      END $$
      """;

  private static @Nullable EmbeddedPostgres running;
  private static @Nullable String shared;
  private static @Nullable RuntimeException notStarted;
  private static @Nullable Database kept;
  private static @Nullable HikariDataSource beside;
  private static @Nullable Connection emptying;

  private PostgresServer() {}

  /** The address of one schema that tests use in turn, emptied. */
  static synchronized String emptied() {
    try {
      String url = Optional.ofNullable(shared).orElseGet(PostgresServer::newDatabase);
      shared = url;
      Connection connection = emptying == null ? withoutReferences(url) : emptying;
      emptying = connection;
      try (Statement statement = connection.createStatement()) {
        statement.execute(EMPTY_ALL);
      }
      return url;
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** To change this for one statement would have all be planned anew. */
  private static Connection withoutReferences(String url) throws SQLException {
    return DriverManager.getConnection(url + "&options=-c%20session_replication_role=replica");
  }

  /**
   * Opens the store at an address. The one that tests use in turn stays open below it: new
   * connections and a look at all migrations take longer than most tests.
   */
  static synchronized Store open(String url, Clock clock, StoreRules rules) {
    if (!url.equals(shared)) {
      return Store.open(url, clock, rules);
    }
    Database open =
        Optional.ofNullable(kept)
            .orElseGet(() -> PostgresDatabase.open(url, Leases.USUAL, Migrations.OURS));
    kept = open;
    return new Store(unclosed(open), clock, rules);
  }

  /**
   * A connection past the store. Those to the schema that tests use in turn are kept open: a new
   * one costs the server more than what is asked of it.
   */
  static Connection connection(String url) throws SQLException {
    return url.equals(shared) ? beside(url).getConnection() : DriverManager.getConnection(url);
  }

  private static synchronized HikariDataSource beside(String url) {
    HikariDataSource pool = Optional.ofNullable(beside).orElseGet(() -> pool(url));
    beside = pool;
    return pool;
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("beside-the-store");
    config.setJdbcUrl(url);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  private static Database unclosed(Database database) {
    return (Database)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {Database.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals("close") ? null : method.invoke(database, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  /** The address of a new, empty schema, which to the store is a database of its own. */
  static String newDatabase() {
    return newDatabase("postgres");
  }

  /** The same, for a user. A schema is made much faster than a database. */
  static String newDatabase(String user) {
    String name = "test_" + SCHEMAS.incrementAndGet();
    execute("CREATE SCHEMA " + name + " AUTHORIZATION " + user);
    return server().getJdbcUrl(user, "postgres") + "&currentSchema=" + name;
  }

  static int port() {
    return server().getPort();
  }

  /** It is started once: each further try would wait as long, and fail as the first did. */
  private static synchronized EmbeddedPostgres server() {
    if (running == null && notStarted == null) {
      try {
        running = start();
      } catch (RuntimeException fault) {
        notStarted = fault;
      }
    }
    return Optional.ofNullable(running).orElseGet(PostgresServer::without);
  }

  private static EmbeddedPostgres without() {
    RuntimeException fault = Objects.requireNonNull(notStarted);
    String why = String.valueOf(fault.getMessage());
    if (why.startsWith(NO_BINARY)) {
      return leftOut("no PostgreSQL here: " + why);
    }
    throw new IllegalStateException("PostgreSQL did not start", fault);
  }

  private static EmbeddedPostgres leftOut(String why) {
    return System.getenv("CI") == null ? abort(why) : fail(why);
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
      // In memory, and without what keeps data safe when a machine fails.
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(FolderInMemory.create())
              .setServerConfig("hba_file", access.toString())
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("wal_level", "minimal")
              .setServerConfig("max_wal_senders", "0")
              .start();
      run(server, "CREATE ROLE " + GUARDED_USER + " LOGIN PASSWORD '" + PASSWORD + "'");
      return server;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  static void execute(String sql) {
    run(server(), sql);
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
