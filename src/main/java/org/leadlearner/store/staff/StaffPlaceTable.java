package org.leadlearner.store.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.store.column.PlaceColumns;

/** The channels that staff are asked in. */
final class StaffPlaceTable {

  private StaffPlaceTable() {}

  static StaffMirrors.Place place(Handle handle, long mirrorId, Conversation channel) {
    PlaceColumns.bound(
            handle.createUpdate(
                """
                INSERT INTO staff_place (mirror_id, platform, workspace, conversation, is_posted)
                VALUES (:mirror, :platform, :workspace, :conversation, FALSE)
                ON CONFLICT DO NOTHING
                """),
            channel)
        .bind("mirror", mirrorId)
        .execute();
    return PlaceColumns.bound(
            handle.createQuery(
                """
                SELECT * FROM staff_place WHERE mirror_id = :mirror AND platform = :platform
                  AND workspace = :workspace AND conversation = :conversation
                """),
            channel)
        .bind("mirror", mirrorId)
        .map((row, context) -> place(row))
        .one();
  }

  static Optional<StaffMirrors.Place> find(Handle handle, long placeId) {
    return handle
        .createQuery("SELECT * FROM staff_place WHERE id = :id")
        .bind("id", placeId)
        .map((row, context) -> place(row))
        .findOne();
  }

  static boolean posted(Handle handle, long placeId) {
    return handle
            .createUpdate(
                "UPDATE staff_place SET is_posted = TRUE WHERE id = :id AND NOT is_posted")
            .bind("id", placeId)
            .execute()
        == 1;
  }

  static List<Conversation> posted(Handle handle, StaffMirror mirror) {
    return handle
        .createQuery(
            "SELECT * FROM staff_place WHERE mirror_id = :mirror AND is_posted ORDER BY id")
        .bind("mirror", mirror.id())
        .map((row, context) -> PlaceColumns.of(row))
        .list();
  }

  private static StaffMirrors.Place place(ResultSet row) throws SQLException {
    return new StaffMirrors.Place(
        row.getLong("id"),
        row.getLong("mirror_id"),
        PlaceColumns.of(row),
        row.getBoolean("is_posted"));
  }
}
