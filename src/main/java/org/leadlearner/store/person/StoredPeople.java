package org.leadlearner.store.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Account;
import org.leadlearner.people.Languages;
import org.leadlearner.people.Link;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Person;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Profile;
import org.leadlearner.store.database.SqlRunner;

/** People and their accounts. */
final class StoredPeople implements PeopleDirectory {

  private final SqlRunner sql;
  private final boolean isAlone;
  private final Optional<AccountLinks> links;
  private final PersonalData data;
  private final Runnable removeTraces;

  /**
   * @param isAlone whether nobody else writes while a transaction runs
   * @param links asks people whether accounts with the same address are theirs
   * @param removeTraces called when accounts were separated, inside that transaction
   */
  StoredPeople(
      SqlRunner sql,
      boolean isAlone,
      Optional<AccountLinks> links,
      PersonalData data,
      Runnable removeTraces) {
    this.removeTraces = removeTraces;
    this.sql = sql;
    this.isAlone = isAlone;
    this.links = links;
    this.data = data;
  }

  @Override
  public Met meet(Account account, Profile profile, Instant at) {
    return sql.change(
        handle -> {
          // Before any person is locked, so that two who link wait for each other only here.
          Optional<String> address =
              links.flatMap(
                  one ->
                      vouchedFor(profile)
                          .filter(known -> one.holdIfNeeded(handle, account, known, at)));
          Held held = hold(handle, account, profile, at);
          long id = held.personId();
          if (address.isPresent() || (links.isPresent() && !isMember(profile))) {
            AccountTable.keepAddress(handle, account, address);
          }
          Optional<LinkQuestion> question =
              links.flatMap(one -> address.flatMap(known -> one.question(handle, id, known, at)));
          Profile spoken = held.language().map(profile::in).orElse(profile);
          return new Met(new Person(id, spoken), held.isNew(), question);
        });
  }

  @Override
  public Optional<Long> find(Account account) {
    return sql.read(handle -> AccountTable.personOf(handle, account));
  }

  @Override
  public Optional<Known> known(long personId) {
    return sql.read(handle -> PersonTable.known(handle, personId));
  }

  @Override
  public Profile.Relation relation(long personId) {
    return sql.read(handle -> PersonTable.relation(handle, personId));
  }

  @Override
  public List<Account> accounts(long personId) {
    return sql.read(handle -> AccountTable.of(handle, personId));
  }

  @Override
  public Optional<Account> agreeToLink(long elder, Instant at) {
    return links.flatMap(one -> sql.change(handle -> one.agree(handle, elder, at)));
  }

  @Override
  public Optional<Link> link(long younger, Instant at) {
    return links.flatMap(one -> sql.change(handle -> one.link(handle, younger, at)));
  }

  @Override
  public boolean refuseToLink(long personId, Instant at) {
    return links.isPresent() && sql.change(handle -> links.get().refuse(handle, personId, at));
  }

  @Override
  public Optional<Parting> part(long personId, Instant at) {
    return sql.change(
        handle -> {
          Optional<Parting> parting = AccountLinks.part(handle, personId, at);
          parting.ifPresent(apart -> removeTraces.run());
          return parting;
        });
  }

  @Override
  public PersonalData data() {
    return data;
  }

  @Override
  public Languages languages() {
    return new StoredLanguages(sql);
  }

  /** Only members' addresses are used: a guest's belongs to another organization. */
  private static Optional<String> vouchedFor(Profile profile) {
    return profile.email().filter(address -> isMember(profile) && !address.isBlank());
  }

  private static boolean isMember(Profile profile) {
    return profile.relation() == Profile.Relation.MEMBER;
  }

  /** Whether this transaction created the person, and not a concurrent one. */
  private static boolean make(Handle handle, Account account, Profile profile, Instant at) {
    long id = PersonTable.insert(handle, profile, at);
    boolean made = AccountTable.insert(handle, account, id);
    if (!made) {
      PersonTable.delete(handle, id);
    }
    return made;
  }

  /**
   * A person who keeps this account until the end of the transaction.
   *
   * @param isNew whether this transaction created them
   * @param language the one that they chose
   */
  private record Held(long personId, boolean isNew, Optional<Locale> language) {}

  private Held hold(Handle handle, Account account, Profile profile, Instant at) {
    boolean isNew = false;
    while (true) {
      List<Optional<PersonTable.Seen>> seen =
          isAlone
              ? List.of(PersonTable.see(handle, account, profile, at))
              : PersonTable.lock(handle, account, profile, at);
      Optional<PersonTable.Seen> person = seen.get(0);
      if (person.isEmpty()) {
        isNew |= make(handle, account, profile, at);
      } else if (seen.stream().allMatch(one -> has(one, person.get().id()))) {
        return new Held(person.get().id(), isNew, person.get().language());
      }
    }
  }

  private static boolean has(Optional<PersonTable.Seen> seen, long personId) {
    return seen.filter(one -> one.id() == personId).isPresent();
  }
}
