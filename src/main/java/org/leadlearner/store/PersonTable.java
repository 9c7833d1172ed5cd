package org.leadlearner.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.PeopleDirectory.Known;
import org.leadlearner.people.Profile;

/** People as their platform told about them last. */
final class PersonTable {

  private PersonTable() {}

  static long insert(Handle handle, Profile profile, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO person (name, locale, zone, met_at, seen_at)
            VALUES (:name, :locale, :zone, :at, :at)
            RETURNING id
            """)
        .bind("name", profile.name())
        .bind("locale", profile.locale().toLanguageTag())
        .bind("zone", profile.zone().getId())
        .bind("at", at)
        .mapTo(Long.class)
        .one();
  }

  /** Another person with the same profile. */
  static long insertLike(Handle handle, long personId, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO person (name, locale, zone, met_at, seen_at)
            SELECT name, locale, zone, :at, seen_at FROM person WHERE id = :id
            RETURNING id
            """)
        .bind("id", personId)
        .bind("at", at)
        .mapTo(Long.class)
        .one();
  }

  static Optional<Known> known(Handle handle, long id) {
    return handle
        .createQuery("SELECT name, locale FROM person WHERE id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new Known(row.getString("name"), Locale.forLanguageTag(row.getString("locale"))))
        .findOne();
  }

  /** On PostgreSQL this is also what holds the person until the end of the transaction. */
  static void see(Handle handle, long id, Profile profile, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE person SET name = :name, locale = :locale, zone = :zone, seen_at = :at
            WHERE id = :id
            """)
        .bind("name", profile.name())
        .bind("locale", profile.locale().toLanguageTag())
        .bind("zone", profile.zone().getId())
        .bind("at", at)
        .bind("id", id)
        .execute();
  }

  /** Holds a person whose profile is not known now. */
  static void hold(Handle handle, long id) {
    handle
        .createUpdate("UPDATE person SET seen_at = seen_at WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  static void delete(Handle handle, long id) {
    handle.createUpdate("DELETE FROM person WHERE id = :id").bind("id", id).execute();
  }
}
