package org.leadlearner.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;

/** People and their accounts. */
final class StoredPeople implements PeopleDirectory {

  private final Sql sql;

  StoredPeople(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Met meet(Account account, Profile profile, Instant at) {
    return sql.change(
        handle -> {
          Optional<Long> known = personOf(handle, account);
          boolean isNew = known.isEmpty() && make(handle, account, profile, at);
          long id = known.or(() -> personOf(handle, account)).orElseThrow();
          see(handle, id, profile, at);
          return new Met(new Person(id, profile), isNew);
        });
  }

  private static Optional<Long> personOf(Handle handle, Account account) {
    return handle
        .createQuery(
            """
            SELECT person_id FROM account
            WHERE platform = :platform AND workspace = :workspace AND platform_user = :user
            """)
        .bindMethods(account)
        .mapTo(Long.class)
        .findOne();
  }

  /** Whether this transaction, and not one at the same time, made the person. */
  private static boolean make(Handle handle, Account account, Profile profile, Instant at) {
    long id = insertPerson(handle, profile, at);
    int made =
        handle
            .createUpdate(
                """
                INSERT INTO account (platform, workspace, platform_user, person_id)
                VALUES (:platform, :workspace, :user, :id)
                ON CONFLICT DO NOTHING
                """)
            .bindMethods(account)
            .bind("id", id)
            .execute();
    if (made == 0) {
      handle.createUpdate("DELETE FROM person WHERE id = :id").bind("id", id).execute();
    }
    return made == 1;
  }

  private static long insertPerson(Handle handle, Profile profile, Instant at) {
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

  /** On PostgreSQL this is also what holds the person until the end of the transaction. */
  private static void see(Handle handle, long id, Profile profile, Instant at) {
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
}
