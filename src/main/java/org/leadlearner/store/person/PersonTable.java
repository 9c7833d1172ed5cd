package org.leadlearner.store.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory.Known;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.turn.Together;

/** People with their last known profile. */
final class PersonTable {

  private static final String SEE_SQL =
      """
      UPDATE person SET name = ?, locale = ?, zone = ?, seen_at = ?,
        relation = COALESCE(?, relation)
      WHERE id = (
        SELECT person_id FROM account
        WHERE platform = ? AND workspace = ? AND platform_user = ?)
      RETURNING id, language
      """;

  private static final PreparedSql SEE = new PreparedSql(SEE_SQL);

  /** Who has the account once the person is locked. */
  private static final String LOOK_SQL =
      """
      SELECT person_id, NULL AS language FROM account
      WHERE platform = ? AND workspace = ? AND platform_user = ?
      """;

  private PersonTable() {}

  /**
   * The person of an account.
   *
   * @param language the one that they chose
   */
  record Seen(long id, Optional<Locale> language) {}

  static long insert(Handle handle, Profile profile, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO person (name, locale, zone, relation, met_at, seen_at)
            VALUES (:name, :locale, :zone, :relation, :at, :at)
            RETURNING id, language
            """)
        .bind("name", profile.name())
        .bind("locale", profile.locale().toLanguageTag())
        .bind("zone", profile.zone().getId())
        .bind("relation", relation(profile))
        .bind("at", at)
        .mapTo(Long.class)
        .one();
  }

  /** Another person with the same profile. */
  static long insertLike(Handle handle, long personId, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO person (name, locale, language, zone, relation, met_at, seen_at)
            SELECT name, locale, language, zone, relation, :at, seen_at FROM person WHERE id = :id
            RETURNING id, language
            """)
        .bind("id", personId)
        .bind("at", at)
        .mapTo(Long.class)
        .one();
  }

  static Optional<Known> known(Handle handle, long id) {
    return handle
        .createQuery("SELECT name, COALESCE(language, locale) AS locale FROM person WHERE id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new Known(row.getString("name"), Locale.forLanguageTag(row.getString("locale"))))
        .findOne();
  }

  /** Their last known relation to their workspace. */
  static Relation relation(Handle handle, long id) {
    return handle
        .createQuery("SELECT relation FROM person WHERE id = :id AND relation IS NOT NULL")
        .bind("id", id)
        .mapTo(Relation.class)
        .findOne()
        .orElse(Relation.UNKNOWN);
  }

  /** Empty when the platform does not say, which leaves the stored value as it is. */
  private static Optional<Relation> relation(Profile profile) {
    return Optional.of(profile.relation()).filter(relation -> relation != Relation.UNKNOWN);
  }

  /** Updates the person of this account with this profile. */
  static Optional<Seen> see(Handle handle, Account account, Profile profile, Instant at) {
    return SEE.first(handle, PersonTable::seen, values(account, profile, at));
  }

  /**
   * The same on PostgreSQL, where it also locks the person until the end of the transaction. While
   * it waited for the lock, the account may have moved to another person or been deleted.
   *
   * @param whom is told two: the person, and whoever has the account now
   */
  static void lock(
      Together together,
      Account account,
      Profile profile,
      Instant at,
      Consumer<List<Optional<Seen>>> whom) {
    List<Optional<Seen>> both = new ArrayList<>();
    together.read(
        SEE_SQL,
        PersonTable::seen,
        rows -> both.add(rows.stream().findFirst()),
        values(account, profile, at));
    together.read(
        LOOK_SQL,
        PersonTable::seen,
        rows -> {
          both.add(rows.stream().findFirst());
          whom.accept(both);
        },
        account.platform(),
        account.workspace(),
        account.user());
  }

  private static Object[] values(Account account, Profile profile, Instant at) {
    return new Object[] {
      profile.name(),
      profile.locale().toLanguageTag(),
      profile.zone().getId(),
      at,
      relation(profile),
      account.platform(),
      account.workspace(),
      account.user()
    };
  }

  private static Seen seen(ResultSet row) throws SQLException {
    return new Seen(
        row.getLong(1), ColumnMappers.optionalText(row, "language").map(Locale::forLanguageTag));
  }

  /** Locks a person whose profile is not known now. */
  static void hold(Handle handle, long id) {
    handle
        .createUpdate("UPDATE person SET seen_at = seen_at WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  static void speak(Handle handle, long id, Locale language) {
    handle
        .createUpdate("UPDATE person SET language = :language WHERE id = :id")
        .bind("language", language.toLanguageTag())
        .bind("id", id)
        .execute();
  }

  /** A person who chose no language with one account gets the language of the other. */
  static void joinLanguages(Handle handle, long elder, long younger) {
    handle
        .createUpdate(
            """
            UPDATE person SET language = COALESCE(
              language, (SELECT language FROM person WHERE id = :younger))
            WHERE id = :elder
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
  }

  static void delete(Handle handle, long id) {
    handle.createUpdate("DELETE FROM person WHERE id = :id").bind("id", id).execute();
  }
}
