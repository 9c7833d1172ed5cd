package org.leadlearner.store.postgres;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import org.leadlearner.store.database.StoreException;
import org.postgresql.ds.PGSimpleDataSource;

/** Connects to PostgreSQL, and explains why it fails. */
public final class PostgresConnection {

  public static final String PREFIX = "jdbc:postgresql:";

  private PostgresConnection() {}

  static PGSimpleDataSource source(String databaseUrl) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      if (databaseUrl.split("\\?", 2)[0].contains("@")) {
        throw malformed();
      }
      source.setUrl(databaseUrl);
    } catch (IllegalArgumentException refused) {
      // Without the cause: it quotes the address with the password.
      throw malformed();
    }
    source.setApplicationName("Lead Learner");
    source.setTcpKeepAlive(true);
    // The detail of an error quotes the row, which contains people's words.
    source.setLogServerErrorDetail(false);
    return source;
  }

  private static StoreException malformed() {
    return new StoreException(
        "DATABASE_URL must look like jdbc:postgresql://host/database?user=...&password=...");
  }

  static String kind(PGSimpleDataSource source) {
    return "PostgreSQL at "
        + String.join(",", source.getServerNames())
        + "/"
        + source.getDatabaseName();
  }

  /** Throws when no connection is possible. */
  static void check(PGSimpleDataSource source, String kind) {
    try (Connection connection = source.getConnection()) {
      connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException exception) {
      throw new StoreException(
          "%s cannot be reached: %s".formatted(kind, reason(exception)), exception);
    }
  }

  private static String reason(SQLException exception) {
    if (exception.getCause() instanceof UnknownHostException) {
      return "the host is not known. Mend the host in DATABASE_URL.";
    }
    String state = exception.getSQLState() == null ? "" : exception.getSQLState();
    return switch (state) {
      case "28P01", "28000" ->
          "the user or the password is refused. Mend user= and password= in DATABASE_URL.";
      case "3D000" -> "there is no such database. Create it, or mend DATABASE_URL.";
      case "53300" -> "the server has no connection left. Raise its max_connections.";
      case "08001", "08006" -> "the server does not answer. Is it running, and is the port right?";
      default -> "it says %s.".formatted(state.isEmpty() ? "nothing" : "SQLSTATE " + state);
    };
  }
}
