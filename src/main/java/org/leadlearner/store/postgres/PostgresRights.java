package org.leadlearner.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;

/** What the user of the database may do there. */
final class PostgresRights {

  /**
   * The first table that cannot be read or written. Each right is asked for alone, for all. A table
   * with another owner than the history of our schema is somebody else's, such as an extension's.
   */
  private static final String FORBIDDEN =
      """
      SELECT tablename FROM pg_tables
      WHERE schemaname = current_schema()
        AND tableowner = (
          SELECT tableowner FROM pg_tables
          WHERE schemaname = current_schema() AND tablename = 'flyway_schema_history')
        AND NOT (has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'SELECT')
          AND has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'INSERT')
          AND has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'UPDATE')
          AND has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'DELETE'))
      ORDER BY tablename LIMIT 1
      """;

  private PostgresRights() {}

  /** Throws when some table of ours cannot be read or written, which would show much later. */
  static void check(DataSource source, String kind) {
    forbidden(source, kind)
        .ifPresent(
            table -> {
              throw new StoreException(Migrations.tooFewRights(kind));
            });
  }

  private static Optional<String> forbidden(DataSource source, String kind) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(FORBIDDEN)) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException fault) {
      throw new StoreException("The rights in %s cannot be read.".formatted(kind), fault);
    }
  }
}
