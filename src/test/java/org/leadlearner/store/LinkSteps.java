package org.leadlearner.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

/** A leader with an account in Slack and one in Teams. */
abstract class LinkSteps extends StoreContract {

  static final Account SLACK = new Account("slack", "T1", "U1");
  static final Account TEAMS = new Account("teams", "tenant", "key");
  static final String ADA = "ada@example.org";
  static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

  LinkSteps(TestDatabase database) {
    super(database);
  }

  Met meet(Account account, String address) {
    return meet(account, address, Relation.MEMBER);
  }

  Met meet(Account account, String address, Relation relation) {
    PeopleDirectory people = store.linkedPeople();
    return people.meet(account, profile(relation, Optional.of(address)), NOON);
  }

  /** The person of an account whose address is not known yet. */
  long known(Account account) {
    return heard(account).person().id();
  }

  Met heard(Account account) {
    return store.linkedPeople().meet(account, Samples.PROFILE, NOON);
  }

  static Profile profile(Relation relation, Optional<String> address) {
    return new Profile("Ada", Locale.US, ZoneId.of("America/Chicago"), relation, address);
  }

  List<Account> accounts(long person) {
    return store.people().accounts(person);
  }

  CheckIn finished(long person) {
    CheckIn done = Samples.finished(started(person), NOON);
    store.checkIns().save(done, NOON);
    return done;
  }
}
