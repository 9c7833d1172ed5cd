package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory.LinkQuestion;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;
import org.leadlearner.store.LinkSteps;
import org.leadlearner.store.Samples;
import org.leadlearner.store.TestDatabase;

public abstract class LinksContract extends LinkSteps {

  private static final Account OTHER_SLACK = new Account("slack", "T1", "U2");
  private static final Account OTHER_TEAMS = new Account("teams", "tenant", "key2");

  public LinksContract(TestDatabase database) {
    super(database);
  }

  @Test
  void theElderIsAskedThenTheYoungerAndOnlyThenTheyAreOne() {
    Met first = meet(SLACK, ADA);
    CheckIn open = started(first.person().id());
    Met second = meet(TEAMS, "ADA@example.org");

    assertThat(first.question()).isEmpty();
    assertThat(second.question()).contains(new LinkQuestion(SLACK, TEAMS, "Ada"));
    assertThat(second.isNew()).isTrue();
    long younger = second.person().id();
    assertThat(younger).isNotEqualTo(first.person().id());
    assertThat(linking().link(younger, now)).as("before the elder says yes").isEmpty();
    assertThat(linking().agreeToLink(younger, now)).as("they are not the elder").isEmpty();
    assertThat(store.checkin().checkIns().open(known(TEAMS))).isEmpty();

    assertThat(linking().agreeToLink(first.person().id(), now)).contains(TEAMS);
    assertThat(known(TEAMS)).as("before the younger says yes").isEqualTo(younger);
    assertThat(linking().link(first.person().id(), now)).isEmpty();
    assertThat(linking().link(younger, now)).contains(new Link(SLACK, Set.of()));
    assertThat(known(TEAMS)).isEqualTo(first.person().id());
    assertThat(store.checkin().checkIns().open(known(TEAMS)))
        .extracting(CheckIn::id)
        .contains(open.id());
    assertThat(accounts(first.person().id())).containsExactly(SLACK, TEAMS);
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(linking().agreeToLink(first.person().id(), now)).isEmpty();
  }

  @Test
  void whoWasThereBeforeIsAskedAlsoWhenTheirAddressIsToldLater() {
    known(SLACK);
    meet(TEAMS, ADA);
    assertThat(meet(SLACK, ADA).question()).contains(new LinkQuestion(SLACK, TEAMS, "Ada"));
  }

  @Test
  void aQuestionIsOverAfterADayAndIsNotAskedAgainBefore() {
    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA).question()).isPresent();
    now = NOON.plus(Duration.ofHours(23));
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(meet(SLACK, ADA).question()).isEmpty();
    now = NOON.plus(Duration.ofHours(25));
    assertThat(bothSayYes(SLACK, TEAMS)).as("too late").isEmpty();

    assertThat(meet(TEAMS, ADA).question()).isPresent();
    linking().agreeToLink(known(SLACK), now);
    now = now.plus(Duration.ofHours(25));
    assertThat(linking().link(known(TEAMS), now)).as("too late").isEmpty();
    assertThat(meet(SLACK, ADA).question()).isPresent();
    assertThat(known(TEAMS)).isNotEqualTo(known(SLACK));
  }

  @Test
  void afterANoOfEitherNobodyIsAskedAgain() {
    meet(SLACK, ADA);
    meet(TEAMS, ADA);
    assertThat(linking().refuseToLink(known(TEAMS), now)).as("was not asked yet").isFalse();
    assertThat(linking().refuseToLink(known(SLACK), now)).isTrue();
    assertThat(bothSayYes(SLACK, TEAMS)).isEmpty();
    now = NOON.plus(Duration.ofDays(9));
    assertThat(meet(TEAMS, ADA).question()).isEmpty();

    meet(OTHER_SLACK, "ben@example.org");
    meet(OTHER_TEAMS, "ben@example.org");
    linking().agreeToLink(known(OTHER_SLACK), now);
    assertThat(linking().refuseToLink(known(OTHER_TEAMS), now)).isTrue();
    assertThat(linking().link(known(OTHER_TEAMS), now)).isEmpty();
  }

  @Test
  void whatChangedSinceTheQuestionCounts() {
    meet(SLACK, ADA);
    meet(TEAMS, ADA);
    linking().agreeToLink(known(SLACK), now);
    meet(TEAMS, "other@example.org");
    assertThat(linking().link(known(TEAMS), now)).isEmpty();

    meet(OTHER_SLACK, "ben@example.org");
    meet(OTHER_TEAMS, "ben@example.org");
    linking().agreeToLink(known(OTHER_SLACK), now);
    finished(known(OTHER_SLACK));
    finished(known(OTHER_TEAMS));
    assertThat(linking().link(known(OTHER_TEAMS), now)).isEmpty();
  }

  @Test
  void anAddressOutOfAStrangersWorkspaceIsNoTwinAndHoldsUpNone() {
    Account stranger = new Account("slack", "T666", "U666");
    meet(stranger, ADA);
    unheard.add(stranger);
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(meet(SLACK, ADA).question()).contains(new LinkQuestion(TEAMS, SLACK, "Ada"));
    assertThat(bothSayYes(TEAMS, SLACK)).isPresent();
    assertThat(known(stranger)).isNotEqualTo(known(SLACK));
  }

  @Test
  void anAddressFromBeforeCountsOnceItIsToldAgain() throws Exception {
    meet(SLACK, ADA);
    TestDatabase.execute(url, "UPDATE account SET address_counts = FALSE");
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(meet(SLACK, ADA).question()).isPresent();
  }

  @Test
  void withoutLinkingNothingIsLinkedAndNoAddressIsKept() throws Exception {
    Profile vouched = profile(Relation.MEMBER, Optional.of(ADA));
    Met one = store.person().people().meet(SLACK, vouched, NOON);
    Met other = store.person().people().meet(TEAMS, vouched, NOON);

    assertThat(one.person().id()).isNotEqualTo(other.person().id());
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
  }

  @Test
  void guestsAndStrangersAreNeverLinkedAndTheirAddressIsNotKept() throws Exception {
    for (Relation relation : List.of(Relation.GUEST, Relation.STRANGER)) {
      meet(SLACK, ADA, relation);
      assertThat(meet(TEAMS, ADA, relation).question()).as(relation.name()).isEmpty();
    }
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");

    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA, Relation.GUEST).question()).isEmpty();
  }

  @Test
  void whoBecomesAGuestIsNotLinkedByTheAddressFromBefore() {
    meet(SLACK, ADA);
    meet(SLACK, ADA, Relation.GUEST);
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
  }

  @Test
  void anEmptyAddressLinksNobody() {
    meet(SLACK, "");
    assertThat(meet(TEAMS, "").question()).isEmpty();
    assertThat(known(SLACK)).isNotEqualTo(known(TEAMS));
  }

  @Test
  void twoAccountsOfOnePlatformAreNeverOnePersons() {
    Account otherSlack = new Account("slack", "T2", "U9");
    meet(SLACK, ADA);
    assertThat(meet(otherSlack, ADA).question()).isEmpty();
    // Which of the two it would be, nobody knows.
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
  }

  @Test
  void aThirdAccountJoinsNoLinkedPerson() {
    linked();
    assertThat(meet(new Account("slack", "T2", "U9"), ADA).question()).isEmpty();
  }

  @Test
  void anAddressThatChangesLaterUnlinksNobody() {
    linked();
    long person = known(SLACK);
    meet(SLACK, "ada.king@example.org");
    assertThat(accounts(person)).containsExactly(SLACK, TEAMS);
    assertThat(known(TEAMS)).isEqualTo(known(SLACK)).isEqualTo(person);
  }

  @Test
  void twoWhoBothFinishedStayTwoAndTheOperatorIsTold() {
    finished(known(SLACK));
    finished(known(TEAMS));
    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(known(SLACK)).isNotEqualTo(known(TEAMS));
    assertThat(store.person().keptApart())
        .containsExactly(new UnlinkedAccounts("slack U1", "teams key"));
  }

  @Test
  void apartAgainTheFirstKeepsAllAndTheyAreNeverLinkedAgain() throws Exception {
    long person = meet(SLACK, ADA).person().id();
    CheckIn open = started(person);
    linked();

    assertThat(store.person().people().part(person, NOON)).contains(new Parting(SLACK, TEAMS));
    assertThat(known(SLACK)).isEqualTo(person);
    assertThat(meet(TEAMS, ADA).question()).isEmpty();
    assertThat(meet(SLACK, ADA).question()).isEmpty();
    assertThat(known(TEAMS)).isNotEqualTo(person);
    assertThat(store.checkin().checkIns().open(person))
        .extracting(CheckIn::id)
        .containsExactly(open.id());
    assertThat(store.checkin().checkIns().open(known(TEAMS))).isEmpty();
    assertThat(store.person().people().part(person, NOON)).isEmpty();
    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
  }

  @Test
  void apartAgainTheVisitsAndLinksOfBothAccountsEnd() {
    linked();
    long person = known(SLACK);
    visit("a", person);

    store.person().people().part(person, NOON);

    assertThat(store.access().dashboardPasses().visitor("a".repeat(64), NOON)).isEmpty();
    assertThat(store.access().dashboardPasses().isGood("a".repeat(64), NOON)).isFalse();
  }

  @Test
  void turnedOffTheAddressesAreErasedAndWhoIsLinkedStaysSo() throws Exception {
    linked();
    long person = known(SLACK);
    store.person().forgetAddresses();

    assertThat(TestDatabase.text(url, "SELECT COUNT(address) FROM account")).isEqualTo("0");
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM address_in_use")).isEqualTo("0");
    assertThat(accounts(person)).containsExactly(SLACK, TEAMS);
    assertThat(store.person().people().meet(TEAMS, Samples.PROFILE, NOON).person().id())
        .isEqualTo(person);
  }

  @Test
  void afterFirstWordsOnBothPlatformsAtOnceOneIsAskedOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      String address = "leader" + round + "@example.org";
      Account slack = new Account("slack", "T1", "U" + round);
      Account teams = new Account("teams", "tenant", "key" + round);
      List<Met> met = atOnce(List.of(() -> turn(slack, address), () -> turn(teams, address)));

      assertThat(met)
          .as("round %s", round)
          .filteredOn(one -> one.question().isPresent())
          .hasSize(1);
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
      meet(slack, address);
      meet(teams, address);
      linking().agreeToLink(known(teams), now);
      atOnce(
          List.of(
              () -> sayYes(slack, address),
              () -> turn(teams, address),
              () -> answer(teams, open),
              () -> answer(teams, open)));

      CheckIn kept = store.checkin().checkIns().find(known(slack), open.id()).orElseThrow();
      assertThat(kept.revision()).as("round %s", round).isEqualTo(2);
      assertThat(known(teams)).isEqualTo(known(slack));
    }
  }

  private Met turn(Account account, String address) {
    return store.transactions().inTransaction(() -> meet(account, address));
  }

  private Met sayYes(Account account, String address) {
    return store
        .transactions()
        .inTransaction(
            () -> {
              Met met = meet(account, address);
              linking().link(met.person().id(), now);
              return met;
            });
  }

  /** A word of an account whose address is not known just now. */
  private Met answer(Account account, CheckIn checkIn) {
    return store
        .transactions()
        .inTransaction(
            () -> {
              Met met = heard(account);
              CheckIn now =
                  store.checkin().checkIns().find(met.person().id(), checkIn.id()).orElseThrow();
              store.checkin().checkIns().save(Samples.revised(now), NOON);
              return met;
            });
  }
}
