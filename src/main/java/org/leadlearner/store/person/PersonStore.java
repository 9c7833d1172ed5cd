package org.leadlearner.store.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Roster;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.turn.ReadAhead;

/** People, their accounts, and all that is stored about them. */
public final class PersonStore {

  private final Database database;
  private final Clock clock;
  private final boolean isHeld;

  /**
   * @param isHeld whether a legal hold keeps all data of people
   */
  public PersonStore(Database database, Clock clock, boolean isHeld) {
    this.database = database;
    this.clock = clock;
    this.isHeld = isHeld;
  }

  /** Who said something. */
  public ReadAhead ahead() {
    return StoredPeople.ahead(database.sql());
  }

  public PeopleDirectory people() {
    return people(Optional.empty());
  }

  /**
   * The people, with the question whether accounts with the same address on two platforms are
   * theirs.
   *
   * @param heard whether an account belongs to a workspace that is served
   */
  public PeopleDirectory linkedPeople(Predicate<Account> heard) {
    return people(Optional.of(new AccountLinks(heard)));
  }

  private PeopleDirectory people(Optional<AccountLinks> links) {
    return new StoredPeople(
        database.sql(), database.lease().isEmpty(), links, personalData(), database::removeTraces);
  }

  /**
   * Erases all addresses when accounts are no longer linked; linked accounts stay linked. Under a
   * legal hold addresses are kept.
   */
  public void forgetAddresses() {
    if (!isHeld && database.sql().change(AccountTable::forgetAddresses)) {
      database.removeTraces();
    }
  }

  /** People whose accounts are not linked although they have the same address. */
  public List<UnlinkedAccounts> keptApart() {
    return database.sql().read(AccountLinks::keptApart);
  }

  /** The data stored about each person. */
  public PersonalData personalData() {
    PersonalData kept = new StoredPersonalData(database.sql(), clock, database::removeTraces);
    return isHeld ? PersonalData.held(kept) : kept;
  }

  /** The people on the district's list. */
  public Roster roster() {
    return new StoredRoster(database.sql(), isHeld);
  }
}
