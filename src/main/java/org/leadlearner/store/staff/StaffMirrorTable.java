package org.leadlearner.store.staff;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.store.database.ColumnMappers;

/** One row for each staff survey. */
final class StaffMirrorTable {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  private StaffMirrorTable() {}

  static StaffMirror prepare(Handle handle, long teamId, long roundId) {
    return prepared(handle, teamId, roundId)
        .orElseGet(
            () ->
                handle
                    .createQuery(
                        """
                        INSERT INTO staff_mirror (team_id, round_id, state, codes, links, is_shown)
                        VALUES (:team, :round, 'PREPARED', 0, 0, FALSE) RETURNING *
                        """)
                    .bind("team", teamId)
                    .bind("round", roundId)
                    .map((row, context) -> mirror(row))
                    .one());
  }

  private static Optional<StaffMirror> prepared(Handle handle, long teamId, long roundId) {
    return handle
        .createQuery(
            """
            UPDATE staff_mirror SET round_id = :round
            WHERE team_id = :team AND state = 'PREPARED' RETURNING *
            """)
        .bind("team", teamId)
        .bind("round", roundId)
        .map((row, context) -> mirror(row))
        .findFirst();
  }

  static Optional<StaffMirror> find(Handle handle, long id) {
    return handle
        .createQuery("SELECT * FROM staff_mirror WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> mirror(row))
        .findOne();
  }

  static Optional<StaffMirror> newest(Handle handle, long teamId) {
    return handle
        .createQuery(
            """
            SELECT * FROM staff_mirror WHERE team_id = :team AND state <> 'PREPARED'
            ORDER BY id DESC LIMIT 1
            """)
        .bind("team", teamId)
        .map((row, context) -> mirror(row))
        .findOne();
  }

  static List<StaffMirror> over(Handle handle, LocalDate today) {
    return handle
        .createQuery(
            "SELECT * FROM staff_mirror WHERE state = 'OPEN' AND last_day < :today ORDER BY id")
        .bind("today", today.toString())
        .map((row, context) -> mirror(row))
        .list();
  }

  static List<StaffMirrors.Key> keys(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT id, secret FROM staff_mirror WHERE secret IS NOT NULL AND id IN (
              SELECT MAX(id) FROM staff_mirror WHERE state <> 'PREPARED' GROUP BY team_id)
            ORDER BY id
            """)
        .map((row, context) -> new StaffMirrors.Key(row.getLong("id"), row.getString("secret")))
        .list();
  }

  static void open(Handle handle, long id, LocalDate lastDay) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    handle
        .createUpdate(
            """
            UPDATE staff_mirror SET state = 'OPEN', last_day = :last, secret = :secret
            WHERE id = :id AND state = 'PREPARED'
            """)
        .bind("last", lastDay.toString())
        .bind("secret", Base64.getEncoder().encodeToString(secret))
        .bind("id", id)
        .execute();
  }

  /** Locks the row: until the end of the transaction nobody can close the survey or answer it. */
  static boolean lockOpen(Handle handle, long id) {
    return handle
            .createUpdate(
                "UPDATE staff_mirror SET state = 'OPEN' WHERE id = :id AND state = 'OPEN'")
            .bind("id", id)
            .execute()
        == 1;
  }

  static boolean close(Handle handle, long id, LocalDate day) {
    return handle
            .createUpdate(
                """
                UPDATE staff_mirror SET state = 'CLOSED', closed_on = :day
                WHERE id = :id AND state = 'OPEN'
                """)
            .bind("day", day.toString())
            .bind("id", id)
            .execute()
        == 1;
  }

  static void addLinks(Handle handle, long id, int links, int codes) {
    handle
        .createUpdate(
            """
            UPDATE staff_mirror SET links = links + :links, codes = codes + :codes WHERE id = :id
            """)
        .bind("links", links)
        .bind("codes", codes)
        .bind("id", id)
        .execute();
  }

  static int links(Handle handle, long id) {
    return handle
        .createQuery("SELECT links FROM staff_mirror WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .one();
  }

  static void keep(Handle handle, long id, String result) {
    handle
        .createUpdate("UPDATE staff_mirror SET result = :result WHERE id = :id")
        .bind("result", result)
        .bind("id", id)
        .execute();
  }

  static Optional<String> result(Handle handle, long id) {
    return handle
        .createQuery("SELECT result FROM staff_mirror WHERE id = :id AND result IS NOT NULL")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  static void show(Handle handle, long id) {
    handle
        .createUpdate("UPDATE staff_mirror SET is_shown = TRUE WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  private static StaffMirror mirror(ResultSet row) throws SQLException {
    return new StaffMirror(
        row.getLong("id"),
        row.getLong("team_id"),
        row.getLong("round_id"),
        StaffMirror.State.valueOf(row.getString("state")),
        ColumnMappers.optionalText(row, "last_day").map(LocalDate::parse),
        ColumnMappers.optionalText(row, "closed_on").map(LocalDate::parse),
        row.getInt("codes"),
        row.getBoolean("is_shown"));
  }
}
