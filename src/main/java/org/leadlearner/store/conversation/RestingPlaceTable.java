package org.leadlearner.store.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.delivery.RestingPlaces;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.NamedSql;

/** Rows of resting_place: where the last message was permanently refused. */
public final class RestingPlaceTable {

  private static final String THIS_ONE =
      " WHERE platform = :platform AND workspace = :workspace AND conversation = :id";

  private static final String OPEN =
      """
      DELETE FROM resting_place WHERE (platform, workspace, conversation) IN (
        SELECT platform, workspace, conversation FROM outgoing WHERE id = :id)
      """;

  private static final String WORKSPACE_OPEN =
      """
      UPDATE resting_place SET resting = FALSE
      WHERE cause = 'WORKSPACE' AND resting AND (platform, workspace) IN (
        SELECT platform, workspace FROM outgoing WHERE id = :id)
      """;

  /** Usually none, and then nothing more is asked for a message that arrived. */
  private static final NamedSql ANY_IN_WORKSPACE =
      new NamedSql(
          """
          SELECT 1 FROM outgoing JOIN resting_place
            ON resting_place.platform = outgoing.platform
              AND resting_place.workspace = outgoing.workspace
          WHERE outgoing.id = :id LIMIT 1
          """);

  private RestingPlaceTable() {}

  public static boolean rests(Handle handle, Conversation place) {
    return isThere(handle, place, " AND resting");
  }

  public static boolean wasRefused(Handle handle, Conversation place) {
    return isThere(handle, place, "");
  }

  private static boolean isThere(Handle handle, Conversation place, String how) {
    return handle
        .createQuery("SELECT 1 FROM resting_place" + THIS_ONE + how)
        .bindMethods(place)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Leads who were notified of the same cause are not notified again. */
  public static void put(Handle handle, Shut shut, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO resting_place
              (platform, workspace, conversation, cause, since, resting, told)
            VALUES (:platform, :workspace, :id, :cause, :at, TRUE, FALSE)
            ON CONFLICT (platform, workspace, conversation) DO UPDATE SET
              resting = TRUE,
              told = resting_place.told AND resting_place.cause = excluded.cause,
              cause = excluded.cause
            """)
        .bindMethods(shut.place())
        .bind("cause", shut.cause())
        .bind("at", at)
        .execute();
  }

  public static void wake(Handle handle, Conversation place) {
    handle
        .createUpdate("UPDATE resting_place SET resting = FALSE" + THIS_ONE + " AND resting")
        .bindMethods(place)
        .execute();
  }

  /** The app was installed again, so every place there may be tried. */
  public static void wakeAll(Handle handle, String platform, String workspace) {
    handle
        .createUpdate(
            """
            UPDATE resting_place SET resting = FALSE
            WHERE platform = :platform AND workspace = :workspace
            """)
        .bind("platform", platform)
        .bind("workspace", workspace)
        .execute();
  }

  public static void wakeShutWorkspaces(Handle handle) {
    handle
        .createUpdate("UPDATE resting_place SET resting = FALSE WHERE cause = :cause")
        .bind("cause", Shut.Cause.WORKSPACE)
        .execute();
  }

  /**
   * A message arrived: its place and its workspace are unblocked. A platform in trouble may reject
   * a valid token, and must not silence a district forever.
   */
  public static void arrived(Handle handle, long messageId) {
    if (ANY_IN_WORKSPACE.isAny(handle, Map.of("id", messageId))) {
      for (String step : List.of(OPEN, WORKSPACE_OPEN)) {
        handle.createUpdate(step).bind("id", messageId).execute();
      }
    }
  }

  public static boolean anyUnnotified(Handle handle) {
    return handle
        .createQuery("SELECT 1 FROM resting_place WHERE NOT told AND resting LIMIT 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  public static List<Shut> takeUnnotified(Handle handle) {
    List<Shut> untold =
        handle
            .createQuery("SELECT * FROM resting_place WHERE NOT told AND resting ORDER BY since")
            .map((row, context) -> shut(row))
            .list();
    untold.forEach(
        shut ->
            handle
                .createUpdate("UPDATE resting_place SET told = TRUE" + THIS_ONE)
                .bindMethods(shut.place())
                .execute());
    return untold;
  }

  public static List<RestingPlaces.Resting> resting(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT * FROM resting_place WHERE resting
            ORDER BY since, platform, workspace, conversation
            """)
        .map(
            (row, context) ->
                new RestingPlaces.Resting(shut(row), ColumnMappers.instant(row, "since")))
        .list();
  }

  private static Shut shut(ResultSet row) throws SQLException {
    return new Shut(
        new Conversation(
            row.getString("platform"), row.getString("workspace"), row.getString("conversation")),
        Shut.Cause.valueOf(row.getString("cause")));
  }
}
