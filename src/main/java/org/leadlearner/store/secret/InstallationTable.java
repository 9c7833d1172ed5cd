package org.leadlearner.store.secret;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadlearner.store.database.ColumnMappers;

/** Rows of installations, their credentials still encrypted. */
final class InstallationTable {

  private static final RowMapper<Row> ROWS =
      (row, context) ->
          new Row(
              new Keyring.Place(row.getString("platform"), row.getString("workspace")),
              row.getString("name"),
              new Keyring.Sealed(row.getInt("key_number"), row.getString("credentials")),
              ColumnMappers.instant(row, "installed_at"));

  private InstallationTable() {}

  record Row(Keyring.Place place, String name, Keyring.Sealed sealed, Instant at) {}

  static Optional<Row> find(Handle handle, Keyring.Place place) {
    return handle
        .createQuery(
            "SELECT * FROM installation WHERE platform = :platform AND workspace = :workspace")
        .bind("platform", place.platform())
        .bind("workspace", place.workspace())
        .map(ROWS)
        .findOne();
  }

  static List<Row> all(Handle handle, String platform) {
    return handle
        .createQuery("SELECT * FROM installation WHERE platform = :platform ORDER BY workspace")
        .bind("platform", platform)
        .map(ROWS)
        .list();
  }

  static List<Keyring.Place> places(Handle handle) {
    return handle
        .createQuery("SELECT platform, workspace FROM installation ORDER BY platform, workspace")
        .map(
            (row, context) ->
                new Keyring.Place(row.getString("platform"), row.getString("workspace")))
        .list();
  }

  /**
   * Finds a row and locks it until the end of the transaction; an update does so in both databases.
   */
  static Optional<Row> lock(Handle handle, Keyring.Place place) {
    return handle
        .createQuery(
            """
            UPDATE installation SET name = name
            WHERE platform = :platform AND workspace = :workspace
            RETURNING *
            """)
        .bind("platform", place.platform())
        .bind("workspace", place.workspace())
        .map(ROWS)
        .findOne();
  }

  static void put(Handle handle, Row row) {
    handle
        .createUpdate(
            """
            INSERT INTO installation
              (platform, workspace, name, key_number, credentials, installed_at)
            VALUES (:platform, :workspace, :name, :keyNumber, :text, :at)
            ON CONFLICT (platform, workspace) DO UPDATE SET
              name = excluded.name,
              key_number = excluded.key_number,
              credentials = excluded.credentials,
              installed_at = excluded.installed_at
            """)
        .bind("platform", row.place().platform())
        .bind("workspace", row.place().workspace())
        .bind("keyNumber", row.sealed().keyNumber())
        .bind("text", row.sealed().text())
        .bind("name", row.name())
        .bind("at", row.at())
        .execute();
  }

  static void delete(Handle handle, Keyring.Place place, Instant at) {
    handle
        .createUpdate(
            """
            DELETE FROM installation
            WHERE platform = :platform AND workspace = :workspace AND installed_at <= :at
            """)
        .bind("platform", place.platform())
        .bind("workspace", place.workspace())
        .bind("at", at)
        .execute();
  }
}
