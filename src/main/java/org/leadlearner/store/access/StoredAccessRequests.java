package org.leadlearner.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Requests that others decide. The person who asks must be locked in the same transaction. */
final class StoredAccessRequests implements AccessRequests {

  private static final Duration BETWEEN = Duration.ofDays(1);
  private static final Duration KEPT = Duration.ofDays(30);

  private final SqlRunner sql;

  StoredAccessRequests(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Request> ask(
      long personId, Kind kind, String about, Conversation place, Instant at) {
    return sql.change(
        handle -> {
          deleteOld(handle, at);
          return hasAsked(handle, personId, kind, at)
              ? Optional.empty()
              : Optional.of(insert(handle, personId, kind, about, place, at));
        });
  }

  @Override
  public Optional<Request> open(long id, Kind kind, Instant now) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM access_request
                    WHERE id = :id AND kind = :kind AND asked_at > :since AND NOT decided
                    """)
                .bind("id", id)
                .bind("kind", kind)
                .bind("since", now.minus(KEPT))
                .map((row, context) -> request(row))
                .findOne());
  }

  @Override
  public void decided(long id) {
    sql.run(
        handle ->
            handle
                .createUpdate("UPDATE access_request SET decided = TRUE WHERE id = :id")
                .bind("id", id)
                .execute());
  }

  @Override
  public void wasIn(long personId, Conversation channel, Instant at) {
    sql.run(
        handle -> {
          if (!channels(handle, personId, at.minus(BETWEEN)).contains(channel)) {
            deleteOld(handle, at);
            insert(handle, personId, Kind.IN_CHANNEL, "", channel, at);
          }
        });
  }

  @Override
  public Set<Conversation> channelsOf(long personId, Instant now) {
    return sql.read(handle -> channels(handle, personId, now.minus(KEPT)));
  }

  private static Set<Conversation> channels(Handle handle, long personId, Instant since) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT platform, workspace, conversation FROM access_request
            WHERE person_id = :person AND kind = 'IN_CHANNEL' AND asked_at > :since
            """)
        .bind("person", personId)
        .bind("since", since)
        .map((row, context) -> PlaceColumns.of(row))
        .set();
  }

  private static void deleteOld(Handle handle, Instant now) {
    handle
        .createUpdate("DELETE FROM access_request WHERE asked_at <= :since")
        .bind("since", now.minus(KEPT))
        .execute();
  }

  private static boolean hasAsked(Handle handle, long personId, Kind kind, Instant at) {
    return handle
        .createQuery(
            """
            SELECT id FROM access_request
            WHERE person_id = :person AND kind = :kind AND asked_at > :since LIMIT 1
            """)
        .bind("person", personId)
        .bind("kind", kind)
        .bind("since", at.minus(BETWEEN))
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  private static Request insert(
      Handle handle, long personId, Kind kind, String about, Conversation place, Instant at) {
    return PlaceColumns.bound(
            handle.createQuery(
                """
                INSERT INTO access_request
                  (person_id, kind, about, platform, workspace, conversation, asked_at, decided)
                VALUES (:person, :kind, :about, :platform, :workspace, :conversation, :at, FALSE)
                RETURNING *
                """),
            place)
        .bind("person", personId)
        .bind("kind", kind)
        .bind("about", about)
        .bind("at", at)
        .map((row, context) -> request(row))
        .one();
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        row.getLong("id"),
        row.getLong("person_id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("about"),
        PlaceColumns.of(row),
        ColumnMappers.instant(row, "asked_at"));
  }
}
