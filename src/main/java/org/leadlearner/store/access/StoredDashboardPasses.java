package org.leadlearner.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.access.DashboardPass;
import org.leadlearner.access.DashboardPasses;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The links and the sessions of the dashboard, by the hashes of their secrets. */
public final class StoredDashboardPasses implements DashboardPasses {

  public static final String LINKS = "dashboard_link";
  public static final String SESSIONS = "dashboard_session";

  private final SqlRunner sql;

  public StoredDashboardPasses(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void give(DashboardPass link, Instant now) {
    sql.run(
        handle -> {
          endAll(handle, LINKS, link.personId());
          keep(handle, LINKS, link, now);
        });
  }

  /** Ends all links and sessions of a person. */
  public static void endAll(Handle handle, long personId) {
    endAll(handle, LINKS, personId);
    endAll(handle, SESSIONS, personId);
    endAll(handle, StoredProjectorPasses.TABLE, personId);
  }

  private static void endAll(Handle handle, String table, long personId) {
    handle
        .createUpdate("DELETE FROM " + table + " WHERE person_id = :person")
        .bind("person", personId)
        .execute();
  }

  @Override
  public boolean isGood(String linkHash, Instant now) {
    return sql.read(handle -> owner(handle, linkHash, now)).isPresent();
  }

  @Override
  public Optional<Long> use(String linkHash, Instant now) {
    // Of two concurrent calls the second finds nothing to delete, so that a link works once.
    return sql.change(
        handle ->
            owner(handle, linkHash, now).filter(person -> delete(handle, LINKS, linkHash) == 1));
  }

  @Override
  public void begin(DashboardPass session, Instant now) {
    sql.run(handle -> keep(handle, SESSIONS, session, now));
  }

  @Override
  public Optional<Person> visitor(String sessionHash, Instant now) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, name, COALESCE(language, locale) AS locale, zone, relation
                    FROM person JOIN dashboard_session ON person_id = id
                    WHERE hash = :hash AND ends_at > :now
                    """)
                .bind("hash", sessionHash)
                .bind("now", now)
                .map((row, context) -> person(row))
                .findOne());
  }

  /** With what their platform told last. */
  static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getLong("id"),
        new Profile(
            row.getString("name"),
            ColumnMappers.locale(row, "locale"),
            ZoneId.of(row.getString("zone")),
            ColumnMappers.optionalText(row, "relation")
                .map(Profile.Relation::valueOf)
                .orElse(Profile.Relation.UNKNOWN)));
  }

  @Override
  public void end(String sessionHash) {
    sql.run(handle -> delete(handle, SESSIONS, sessionHash));
  }

  private static void keep(Handle handle, String table, DashboardPass pass, Instant now) {
    handle
        .createUpdate("DELETE FROM " + table + " WHERE ends_at <= :now")
        .bind("now", now)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO " + table + " (hash, person_id, ends_at) VALUES (:hash, :person, :ends)")
        .bind("hash", pass.hash())
        .bind("person", pass.personId())
        .bind("ends", pass.ends())
        .execute();
  }

  private static Optional<Long> owner(Handle handle, String linkHash, Instant now) {
    return handle
        .createQuery("SELECT person_id FROM dashboard_link WHERE hash = :hash AND ends_at > :now")
        .bind("hash", linkHash)
        .bind("now", now)
        .mapTo(Long.class)
        .findOne();
  }

  private static int delete(Handle handle, String table, String hash) {
    return handle
        .createUpdate("DELETE FROM " + table + " WHERE hash = :hash")
        .bind("hash", hash)
        .execute();
  }
}
