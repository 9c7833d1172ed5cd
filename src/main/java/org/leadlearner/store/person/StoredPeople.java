package org.leadlearner.store.person;

import java.time.Instant;
import java.util.ArrayList;
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
import org.leadlearner.store.turn.ReadAhead;
import org.leadlearner.store.turn.Together;

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

  /** Locks whoever said something, as {@link #meet} does; somebody new is left to that. */
  static ReadAhead ahead(SqlRunner sql) {
    return (incoming, together) ->
        PersonTable.lock(
            together,
            incoming.from(),
            incoming.profile(),
            incoming.at(),
            seen ->
                Held.of(seen, false)
                    .ifPresent(
                        held ->
                            sql.know(
                                met(incoming.from(), incoming.profile(), incoming.at()), held)));
  }

  private static List<Object> met(Account account, Profile profile, Instant at) {
    return List.of("person met", account, profile, at);
  }

  @Override
  public Met meet(Account account, Profile profile, Instant at) {
    return sql.known(met(account, profile, at), Held.class)
        .map(held -> held.met(profile, Optional.empty()))
        .orElseGet(() -> metNow(account, profile, at));
  }

  private Met metNow(Account account, Profile profile, Instant at) {
    return sql.change(
        handle -> {
          // Before any person is locked, so that two who link wait for each other only here.
          Optional<String> address =
              links.flatMap(
                  one ->
                      vouchedFor(profile)
                          .filter(known -> one.holdIfNeeded(handle, account, known, at)));
          Held held = hold(handle, account, profile, at);
          if (address.isPresent() || (links.isPresent() && !isMember(profile))) {
            AccountTable.keepAddress(handle, account, address);
          }
          Optional<LinkQuestion> question =
              links.flatMap(
                  one ->
                      address.flatMap(known -> one.question(handle, held.personId(), known, at)));
          return held.met(profile, question);
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
  private record Held(long personId, boolean isNew, Optional<Locale> language) {

    /**
     * Empty when somebody else has the account by now.
     *
     * @param seen as {@link PersonTable#lock} tells it
     */
    static Optional<Held> of(List<Optional<PersonTable.Seen>> seen, boolean isNew) {
      return seen.get(0)
          .filter(person -> seen.stream().allMatch(one -> has(one, person.id())))
          .map(person -> new Held(person.id(), isNew, person.language()));
    }

    private static boolean has(Optional<PersonTable.Seen> seen, long personId) {
      return seen.filter(one -> one.id() == personId).isPresent();
    }

    Met met(Profile profile, Optional<LinkQuestion> question) {
      Profile spoken = language.map(profile::in).orElse(profile);
      return new Met(new Person(personId, spoken), isNew, question);
    }
  }

  private Held hold(Handle handle, Account account, Profile profile, Instant at) {
    boolean isNew = false;
    while (true) {
      List<Optional<PersonTable.Seen>> seen = seen(handle, account, profile, at);
      Optional<Held> held = Held.of(seen, isNew);
      if (held.isPresent()) {
        return held.get();
      } else if (seen.get(0).isEmpty()) {
        isNew |= make(handle, account, profile, at);
      }
    }
  }

  private List<Optional<PersonTable.Seen>> seen(
      Handle handle, Account account, Profile profile, Instant at) {
    List<Optional<PersonTable.Seen>> seen = new ArrayList<>();
    if (isAlone) {
      seen.add(PersonTable.see(handle, account, profile, at));
    } else {
      Together together = new Together();
      PersonTable.lock(together, account, profile, at, seen::addAll);
      together.send(handle).run();
    }
    return seen;
  }
}
