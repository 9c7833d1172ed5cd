package org.leadlearner.store.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/**
 * The people on the district's list, until they are recognized, and the schools of those who were.
 */
final class StoredRoster implements Roster {

  private final SqlRunner sql;
  private final boolean isHeld;

  /**
   * @param isHeld whether a legal hold keeps what would be deleted
   */
  StoredRoster(SqlRunner sql, boolean isHeld) {
    this.sql = sql;
    this.isHeld = isHeld;
  }

  @Override
  public void replace(List<Expected> all, Instant at) {
    sql.run(
        handle -> {
          handle.execute("DELETE FROM roster_entry");
          all.forEach(one -> insert(handle, one, at));
        });
  }

  @Override
  public long missingIn(List<Expected> all) {
    Set<String> named = handles(all);
    return handles(sql.read(StoredRoster::expected)).stream()
        .filter(one -> !named.contains(one))
        .count();
  }

  /** The accounts and addresses by which each is known. */
  private static Set<String> handles(List<Expected> some) {
    return some.stream()
        .map(one -> one.account().map(Account::inOneWord).or(one::address).orElseThrow())
        .collect(Collectors.toSet());
  }

  private static List<Expected> expected(Handle handle) {
    return handle
        .createQuery("SELECT * FROM roster_entry")
        .map((row, context) -> expected(row))
        .list();
  }

  private static void insert(Handle handle, Expected one, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO roster_entry (platform, workspace, platform_user, address, school, role,
              team_id, imported_at)
            VALUES (:platform, :workspace, :user, :address, :school, :role, :team, :at)
            """)
        .bind("platform", one.account().map(Account::platform))
        .bind("workspace", one.account().map(Account::workspace))
        .bind("user", one.account().map(Account::user))
        .bind("address", one.address())
        .bind("school", one.school())
        .bind("role", one.role())
        .bind("team", one.teamId())
        .bind("at", at)
        .execute();
  }

  @Override
  public Optional<Expected> recognize(
      long personId, Account account, Optional<String> address, Instant at) {
    // Usually nobody is expected, and then nothing is written.
    boolean isExpected = sql.read(handle -> !found(handle, account, address).isEmpty());
    return isExpected
        ? sql.change(handle -> taken(handle, personId, account, address, at))
        : Optional.empty();
  }

  private static Optional<Expected> taken(
      Handle handle, long personId, Account account, Optional<String> address, Instant at) {
    List<Expected> found = found(handle, account, address);
    handle
        .createUpdate("DELETE FROM roster_entry WHERE " + THEIRS)
        .bindMethods(account)
        .bind("address", address)
        .execute();
    Optional<Expected> first =
        found.stream().min(Comparator.comparing(one -> one.address().isPresent()));
    first.flatMap(Expected::school).ifPresent(school -> list(handle, personId, school, at));
    return first;
  }

  private static final String THEIRS =
      """
      (platform = :platform AND workspace = :workspace AND platform_user = :user)
        OR address = :address
      """;

  private static List<Expected> found(Handle handle, Account account, Optional<String> address) {
    return handle
        .createQuery("SELECT * FROM roster_entry WHERE " + THEIRS)
        .bindMethods(account)
        .bind("address", address)
        .map((row, context) -> expected(row))
        .list();
  }

  private static void list(Handle handle, long personId, String school, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO listed_school (person_id, school, listed_at) VALUES (:person, :school, :at)
            ON CONFLICT (person_id) DO UPDATE SET
              school = excluded.school, listed_at = excluded.listed_at
            """)
        .bind("person", personId)
        .bind("school", school)
        .bind("at", at)
        .execute();
  }

  @Override
  public Optional<String> schoolOf(long personId) {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT school FROM listed_school WHERE person_id = :person")
                .bind("person", personId)
                .mapTo(String.class)
                .findOne());
  }

  /** The elder keeps their own school, or gets the younger's. */
  static void join(Handle handle, long elder, long younger) {
    handle
        .createUpdate(
            """
            DELETE FROM listed_school WHERE person_id = :younger
              AND EXISTS (SELECT 1 FROM listed_school WHERE person_id = :elder)
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
    PersonMerge.move(handle, "listed_school", elder, younger);
  }

  @Override
  public void forget(String address) {
    sql.run(
        handle ->
            handle
                .createUpdate("DELETE FROM roster_entry WHERE address = :address")
                .bind("address", address)
                .execute());
  }

  @Override
  public void forgetBefore(Instant time) {
    boolean any =
        !isHeld
            && sql.read(
                handle ->
                    handle
                        .createQuery("SELECT 1 FROM roster_entry WHERE imported_at < :time LIMIT 1")
                        .bind("time", time)
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent());
    if (any) {
      sql.run(
          handle ->
              handle
                  .createUpdate("DELETE FROM roster_entry WHERE imported_at < :time")
                  .bind("time", time)
                  .execute());
    }
  }

  @Override
  public State state() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(*) AS expected, COUNT(address) AS by_address,
                      (SELECT COUNT(*) FROM listed_school) AS recognized,
                      MAX(imported_at) AS imported
                    FROM roster_entry
                    """)
                .map(
                    (row, context) ->
                        new State(
                            row.getLong("expected"),
                            row.getLong("by_address"),
                            row.getLong("recognized"),
                            ColumnMappers.optionalInstant(row, "imported")))
                .one());
  }

  private static Expected expected(ResultSet row) throws SQLException {
    Optional<String> platform = ColumnMappers.optionalText(row, "platform");
    String workspace = row.getString("workspace");
    String user = row.getString("platform_user");
    return new Expected(
        platform.map(name -> new Account(name, workspace, user)),
        ColumnMappers.optionalText(row, "address"),
        ColumnMappers.optionalText(row, "school"),
        Member.Role.valueOf(row.getString("role")),
        ColumnMappers.optionalId(row, "team_id"));
  }
}
