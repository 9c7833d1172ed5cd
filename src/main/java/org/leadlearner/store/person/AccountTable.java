package org.leadlearner.store.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;

/** Accounts, and their people. */
final class AccountTable {

  private static final String THIS_ONE =
      " WHERE platform = :platform AND workspace = :workspace AND platform_user = :user";

  private AccountTable() {}

  static Optional<Long> personOf(Handle handle, Account account) {
    return handle
        .createQuery("SELECT person_id FROM account" + THIS_ONE)
        .bindMethods(account)
        .mapTo(Long.class)
        .findOne();
  }

  /** Whether the account is new. */
  static boolean insert(Handle handle, Account account, long personId) {
    return handle
            .createUpdate(
                """
                INSERT INTO account (platform, workspace, platform_user, person_id)
                VALUES (:platform, :workspace, :user, :person)
                ON CONFLICT DO NOTHING
                """)
            .bindMethods(account)
            .bind("person", personId)
            .execute()
        == 1;
  }

  /** The oldest first: an account that joined another person comes last. */
  static List<Account> of(Handle handle, long personId) {
    return handle
        .createQuery(
            """
            SELECT platform, workspace, platform_user FROM account WHERE person_id = :person
            ORDER BY COALESCE(linked_at, 0), platform, workspace, platform_user
            """)
        .bind("person", personId)
        .map((row, context) -> account(row))
        .list();
  }

  /** An account that was separated from another keeps no address, so it is linked to nobody. */
  static void keepAddress(Handle handle, Account account, Optional<String> address) {
    handle
        .createUpdate(
            "UPDATE account SET address = :address, address_counts = TRUE"
                + THIS_ONE
                + " AND unlinked_at IS NULL")
        .bindMethods(account)
        .bind("address", address)
        .execute();
  }

  /** Whether the address is stored for this account and for no other person. */
  static boolean isSettled(Handle handle, Account account, String address) {
    return handle
        .createQuery(
            """
            SELECT COUNT(DISTINCT person_id) = 1 AND COUNT(
              CASE WHEN platform = :platform AND workspace = :workspace AND platform_user = :user
              THEN 1 END) = 1
            FROM account
            WHERE address = :address AND address_counts AND unlinked_at IS NULL
            """)
        .bindMethods(account)
        .bind("address", address)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Everybody who has an account with this address, in the order in which they were first seen.
   *
   * @param heard whether an account belongs to a workspace that is served; others do not count
   */
  static List<Long> peopleAt(Handle handle, String address, Predicate<Account> heard) {
    return handle
        .createQuery(
            """
            SELECT person_id, platform, workspace, platform_user FROM account
            WHERE address = :address AND address_counts AND unlinked_at IS NULL ORDER BY person_id
            """)
        .bind("address", address)
        .map((row, context) -> Map.entry(row.getLong("person_id"), account(row)))
        .filter(one -> heard.test(one.getValue()))
        .map(Map.Entry::getKey)
        .stream()
        .distinct()
        .toList();
  }

  /** The addresses of a person's accounts. */
  static List<String> addresses(Handle handle, long personId) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT address FROM account
            WHERE person_id = :person AND address IS NOT NULL AND address_counts
              AND unlinked_at IS NULL
            """)
        .bind("person", personId)
        .mapTo(String.class)
        .list();
  }

  static void join(Handle handle, long younger, long elder, Instant at) {
    handle
        .createUpdate(
            "UPDATE account SET person_id = :elder, linked_at = :at WHERE person_id = :younger")
        .bind("elder", elder)
        .bind("younger", younger)
        .bind("at", at)
        .execute();
  }

  static void giveTo(Handle handle, Account account, long personId) {
    handle
        .createUpdate("UPDATE account SET person_id = :person, linked_at = NULL" + THIS_ONE)
        .bindMethods(account)
        .bind("person", personId)
        .execute();
  }

  /** It is not linked again. */
  static void keepApart(Handle handle, Account account, Instant at) {
    handle
        .createUpdate("UPDATE account SET unlinked_at = :at, address = NULL" + THIS_ONE)
        .bindMethods(account)
        .bind("at", at)
        .execute();
  }

  /** Deletes addresses that no account has any more. */
  static void forgetUnusedAddresses(Handle handle) {
    handle.execute(
        """
        DELETE FROM address_in_use WHERE NOT EXISTS (
          SELECT 1 FROM account WHERE account.address = address_in_use.address)
        """);
  }

  /** Whether there were any. */
  public static boolean forgetAddresses(Handle handle) {
    int accounts = handle.execute("UPDATE account SET address = NULL WHERE address IS NOT NULL");
    return accounts + handle.execute("DELETE FROM address_in_use") > 0;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("platform"), row.getString("workspace"), row.getString("platform_user"));
  }
}
