package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;
import org.leadlearner.store.LinkSteps;
import org.leadlearner.store.Samples;
import org.leadlearner.store.TestDatabase;

public abstract class LinksContract extends LinkSteps {

  public LinksContract(TestDatabase database) {
    super(database);
  }

  @Test
  void aSecondPlatformsAccountWithTheSameAddressIsTheSamePersons() {
    Met first = meet(SLACK, ADA);
    Met second = meet(TEAMS, "ADA@example.org");

    assertThat(first.link()).isEmpty();
    assertThat(second.person().id()).isEqualTo(first.person().id());
    assertThat(second.isNew()).isTrue();
    assertThat(second.link()).contains(new Link(SLACK, Set.of()));
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
    assertThat(meet(SLACK, ADA).link()).isEmpty();
    assertThat(accounts(first.person().id())).containsExactly(SLACK, TEAMS);
  }

  @Test
  void withoutLinkingNothingIsLinkedAndNoAddressIsKept() throws Exception {
    Profile vouched = profile(Relation.MEMBER, Optional.of(ADA));
    Met one = store.people().meet(SLACK, vouched, NOON);
    Met other = store.people().meet(TEAMS, vouched, NOON);

    assertThat(one.person().id()).isNotEqualTo(other.person().id());
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
  }

  @Test
  void guestsAndStrangersAreNeverLinkedAndTheirAddressIsNotKept() throws Exception {
    for (Relation relation : List.of(Relation.GUEST, Relation.STRANGER)) {
      meet(SLACK, ADA, relation);
      assertThat(meet(TEAMS, ADA, relation).link()).as(relation.name()).isEmpty();
    }
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");

    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA, Relation.GUEST).link()).isEmpty();
  }

  @Test
  void whoBecomesAGuestIsNotLinkedByTheAddressFromBefore() {
    meet(SLACK, ADA);
    meet(SLACK, ADA, Relation.GUEST);
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
  }

  @Test
  void anEmptyAddressLinksNobody() {
    meet(SLACK, "");
    assertThat(meet(TEAMS, "").link()).isEmpty();
    assertThat(known(SLACK)).isNotEqualTo(known(TEAMS));
  }

  @Test
  void twoAccountsOfOnePlatformAreNeverOnePersons() {
    Account otherSlack = new Account("slack", "T2", "U9");
    meet(SLACK, ADA);
    assertThat(meet(otherSlack, ADA).link()).isEmpty();
    // Which of the two it would be, nobody knows.
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
  }

  @Test
  void aThirdAccountJoinsNoLinkedPerson() {
    meet(SLACK, ADA);
    meet(TEAMS, ADA);
    assertThat(meet(new Account("slack", "T2", "U9"), ADA).link()).isEmpty();
  }

  @Test
  void anAddressThatChangesLaterUnlinksNobody() {
    long person = meet(SLACK, ADA).person().id();
    meet(TEAMS, ADA);
    meet(SLACK, "ada.king@example.org");
    assertThat(accounts(person)).containsExactly(SLACK, TEAMS);
    assertThat(known(TEAMS)).isEqualTo(known(SLACK)).isEqualTo(person);
  }

  @Test
  void twoWhoBothFinishedStayTwoAndTheOperatorIsTold() {
    finished(known(SLACK));
    finished(known(TEAMS));
    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
    assertThat(known(SLACK)).isNotEqualTo(known(TEAMS));
    assertThat(store.keptApart()).containsExactly(new UnlinkedAccounts("slack U1", "teams key"));
  }

  @Test
  void apartAgainTheFirstKeepsAllAndTheyAreNeverLinkedAgain() throws Exception {
    long person = meet(SLACK, ADA).person().id();
    CheckIn open = started(person);
    meet(TEAMS, ADA);

    assertThat(store.people().part(person, NOON)).contains(new Parting(SLACK, TEAMS));
    assertThat(known(SLACK)).isEqualTo(person);
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
    assertThat(meet(SLACK, ADA).link()).isEmpty();
    assertThat(known(TEAMS)).isNotEqualTo(person);
    assertThat(store.checkIns().open(person)).extracting(CheckIn::id).containsExactly(open.id());
    assertThat(store.checkIns().open(known(TEAMS))).isEmpty();
    assertThat(store.people().part(person, NOON)).isEmpty();
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
  }

  @Test
  void apartAgainTheVisitsAndLinksOfBothAccountsEnd() {
    long person = meet(SLACK, ADA).person().id();
    meet(TEAMS, ADA);
    visit("a", person);

    store.people().part(person, NOON);

    assertThat(store.dashboardPasses().visitor("a".repeat(64), NOON)).isEmpty();
    assertThat(store.dashboardPasses().isGood("a".repeat(64), NOON)).isFalse();
  }

  @Test
  void turnedOffTheAddressesAreErasedAndWhoIsLinkedStaysSo() throws Exception {
    long person = meet(SLACK, ADA).person().id();
    meet(TEAMS, ADA);
    store.forgetAddresses();

    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM address_in_use")).isEqualTo("0");
    assertThat(accounts(person)).containsExactly(SLACK, TEAMS);
    assertThat(store.people().meet(TEAMS, Samples.PROFILE, NOON).person().id()).isEqualTo(person);
  }

  @Test
  void firstWordsOnBothPlatformsAtOnceAreOnePersons() throws Exception {
    for (int round = 0; round < 10; round++) {
      String address = "leader" + round + "@example.org";
      Account slack = new Account("slack", "T1", "U" + round);
      Account teams = new Account("teams", "tenant", "key" + round);
      List<Met> met = atOnce(List.of(() -> turn(slack, address), () -> turn(teams, address)));

      assertThat(known(slack)).as("round %s", round).isEqualTo(known(teams));
      assertThat(met).filteredOn(one -> one.link().isPresent()).hasSize(1);
    }
  }

  @Test
  void wordsWhileTwoBecomeOneAreAllTheOnePersons() throws Exception {
    for (int round = 0; round < 10; round++) {
      String address = "leader" + round + "@example.org";
      Account slack = new Account("slack", "T1", "U" + round);
      Account teams = new Account("teams", "tenant", "key" + round);
      CheckIn open = started(known(teams));
      known(slack);
      atOnce(
          List.of(
              () -> turn(slack, address),
              () -> turn(teams, address),
              () -> answer(teams, open),
              () -> answer(teams, open)));

      CheckIn kept = store.checkIns().find(known(slack), open.id()).orElseThrow();
      assertThat(kept.revision()).as("round %s", round).isEqualTo(2);
      assertThat(known(teams)).isEqualTo(known(slack));
    }
  }

  private Met turn(Account account, String address) {
    return store.transactions().inTransaction(() -> meet(account, address));
  }

  /** A word of an account whose address is not known just now. */
  private Met answer(Account account, CheckIn checkIn) {
    return store
        .transactions()
        .inTransaction(
            () -> {
              Met met = heard(account);
              CheckIn now = store.checkIns().find(met.person().id(), checkIn.id()).orElseThrow();
              store.checkIns().save(Samples.revised(now), NOON);
              return met;
            });
  }
}
