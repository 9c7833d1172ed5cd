package org.leadlearner.store.person;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PeopleDirectory.LinkQuestion;
import org.leadlearner.store.access.StoredDashboardPasses;

/**
 * Links accounts with the same address on two platforms into one person, after that person agreed
 * in both, and separates them again. Never linked are two accounts of one platform, an address that
 * three people have, or two people who both finished a check-in: two histories cannot be merged.
 */
final class AccountLinks {

  private final Predicate<Account> heard;

  /**
   * @param heard whether an account belongs to a workspace that is served now
   */
  AccountLinks(Predicate<Account> heard) {
    this.heard = heard;
  }

  /** Locks the address until the end of the transaction; false when there is nothing to decide. */
  boolean holdIfNeeded(Handle handle, Account account, String address, Instant at) {
    if (AccountTable.isSettled(handle, account, address)) {
      return false;
    }
    handle
        .createUpdate(
            """
            INSERT INTO address_in_use (address, held_at) VALUES (:address, :at)
            ON CONFLICT (address) DO UPDATE SET held_at = :at
            """)
        .bind("address", address)
        .bind("at", at)
        .execute();
    return true;
  }

  /** Whom to ask now; must be called while the address is locked. */
  Optional<LinkQuestion> question(Handle handle, long personId, String address, Instant at) {
    return twin(handle, personId, address)
        .flatMap(
            other -> question(handle, Math.min(personId, other), Math.max(personId, other), at));
  }

  private static Optional<LinkQuestion> question(
      Handle handle, long elder, long younger, Instant at) {
    if (!LinkQuestionTable.ask(handle, elder, younger, at)) {
      return Optional.empty();
    }
    String name = PersonTable.known(handle, younger).map(PeopleDirectory.Known::name).orElse("");
    return Optional.of(new LinkQuestion(first(handle, elder), first(handle, younger), name));
  }

  private static Account first(Handle handle, long personId) {
    return AccountTable.of(handle, personId).get(0);
  }

  /** The elder agreed: the younger is to be asked. */
  Optional<Account> agree(Handle handle, long elder, Instant at) {
    Optional<Long> younger = LinkQuestionTable.youngerOf(handle, elder, at);
    younger.ifPresent(one -> LinkQuestionTable.agree(handle, elder, one, at));
    return younger.map(one -> first(handle, one));
  }

  boolean refuse(Handle handle, long personId, Instant at) {
    Optional<Long> younger = LinkQuestionTable.youngerOf(handle, personId, at);
    Optional<Long> elder = LinkQuestionTable.elderOf(handle, personId, at);
    younger.ifPresent(one -> LinkQuestionTable.refuse(handle, personId, one));
    elder.ifPresent(one -> LinkQuestionTable.refuse(handle, one, personId));
    return younger.isPresent() || elder.isPresent();
  }

  /** The younger agreed as well; what either did since they were asked counts. */
  Optional<Link> link(Handle handle, long younger, Instant at) {
    Optional<Long> elder = LinkQuestionTable.elderOf(handle, younger, at);
    elder.ifPresent(one -> PersonTable.hold(handle, one));
    return elder
        .filter(one -> areTwins(handle, one, younger))
        .map(
            one -> {
              Account other = first(handle, one);
              return new Link(other, PersonMerge.into(handle, one, younger, at));
            });
  }

  private boolean areTwins(Handle handle, long elder, long younger) {
    return AccountTable.addresses(handle, younger).stream()
        .anyMatch(address -> twin(handle, younger, address).equals(Optional.of(elder)));
  }

  /** The one other person who has this address, if the two can be linked. */
  private Optional<Long> twin(Handle handle, long personId, String address) {
    List<Long> people = AccountTable.peopleAt(handle, address, heard);
    if (people.size() != 2 || !people.contains(personId)) {
      return Optional.empty();
    }
    long other = people.get(0) == personId ? people.get(1) : people.get(0);
    boolean bothFinished = hasFinished(handle, personId) && hasFinished(handle, other);
    boolean samePlatform = !disjoint(platforms(handle, personId), platforms(handle, other));
    return bothFinished || samePlatform ? Optional.empty() : Optional.of(other);
  }

  private static boolean disjoint(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.isEmpty();
  }

  private static Set<String> platforms(Handle handle, long personId) {
    return AccountTable.of(handle, personId).stream()
        .map(Account::platform)
        .collect(Collectors.toSet());
  }

  private static boolean hasFinished(Handle handle, long personId) {
    return handle
        .createQuery("SELECT id FROM check_in WHERE person_id = :person AND status = 'FINISHED'")
        .bind("person", personId)
        .mapTo(Long.class)
        .findFirst()
        .isPresent();
  }

  static Optional<Parting> part(Handle handle, long personId, Instant at) {
    List<Account> accounts = AccountTable.of(handle, personId);
    if (accounts.size() < 2) {
      return Optional.empty();
    }
    Account stays = accounts.get(0);
    Account leaves = accounts.get(accounts.size() - 1);
    // A browser may be signed in by the account that leaves, and sessions do not say by which one.
    StoredDashboardPasses.endAll(handle, personId);
    AccountTable.giveTo(handle, leaves, PersonTable.insertLike(handle, personId, at));
    AccountTable.keepApart(handle, stays, at);
    AccountTable.keepApart(handle, leaves, at);
    AccountTable.forgetUnusedAddresses(handle);
    return Optional.of(new Parting(stays, leaves));
  }

  /** Pairs of people on two platforms with the same address who both finished check-ins. */
  public static List<UnlinkedAccounts> keptApart(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT one.platform || ' ' || one.platform_user AS one,
              other.platform || ' ' || other.platform_user AS other
            FROM account AS one JOIN account AS other ON one.address = other.address
            WHERE one.person_id < other.person_id AND one.platform <> other.platform
              AND EXISTS (SELECT 1 FROM check_in
                WHERE person_id = one.person_id AND status = 'FINISHED')
              AND EXISTS (SELECT 1 FROM check_in
                WHERE person_id = other.person_id AND status = 'FINISHED')
            ORDER BY one.person_id, other.person_id
            """)
        .map((row, context) -> new UnlinkedAccounts(row.getString("one"), row.getString("other")))
        .list();
  }
}
