package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.Link.SetAside;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;
import org.leadlearner.pln.Addressee;
import org.leadlearner.pln.ChannelLeads.Lead;
import org.leadlearner.pln.Practice;
import org.leadlearner.pln.PracticeAnswer;
import org.leadlearner.pln.PracticeReply;
import org.leadlearner.pln.PromptPreference;
import org.leadlearner.pln.SeenBy;
import org.leadlearner.schedule.Place;

abstract class LinksContract extends StoreContract {

  private static final Account SLACK = new Account("slack", "T1", "U1");
  private static final Account TEAMS = new Account("teams", "tenant", "key");
  private static final String ADA = "ada@example.org";
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

  LinksContract(TestDatabase database) {
    super(database);
  }

  private Met meet(Account account, String address) {
    return meet(account, address, Relation.MEMBER);
  }

  private Met meet(Account account, String address, Relation relation) {
    PeopleDirectory people = store.linkedPeople();
    return people.meet(account, profile(relation, Optional.of(address)), NOON);
  }

  /** The person of an account whose address is not known yet. */
  private long known(Account account) {
    return heard(account).person().id();
  }

  private Met heard(Account account) {
    return store.linkedPeople().meet(account, Samples.PROFILE, NOON);
  }

  private static Profile profile(Relation relation, Optional<String> address) {
    return new Profile("Ada", Locale.US, ZoneId.of("America/Chicago"), relation, address);
  }

  private List<Account> accounts(long person) {
    return store.people().accounts(person);
  }

  private CheckIn finished(long person) {
    CheckIn done = Samples.finished(started(person), NOON);
    store.checkIns().save(done, NOON);
    return done;
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
  void allOfTheYoungerPersonMovesToTheElder() throws Exception {
    long elder = known(SLACK);
    long younger = known(TEAMS);
    CheckIn done = finished(younger);
    store.progress().keep(Samples.reading(done, NOON));
    store.checkIns().add(younger, "shared-ownership", new EvidenceNote("INQ", "seen", NOON));
    Addressee own = Addressee.person(younger);
    store.practices().give(own, practice(MONDAY, "P1"));
    store.practices().reply(own, MONDAY, younger, reply());
    store.preferences().keep(own, PromptPreference.UNSET.heardOn(MONDAY));
    Addressee channel = Addressee.channel("teams", "tenant", "19:c");
    store.channelLeads().add(channel, new Lead(younger, new Place("teams", "tenant", "key")));

    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA).person().id()).isEqualTo(elder);

    assertThat(store.checkIns().lastFinished(elder, "shared-ownership").map(CheckIn::id))
        .contains(done.id());
    assertThat(store.progress().readings(elder, "shared-ownership")).hasSize(1);
    assertThat(store.checkIns().notes(elder, "shared-ownership")).hasSize(1);
    assertThat(store.practices().repliedTo(elder, MONDAY)).hasSize(1);
    assertThat(store.practices().given(Addressee.person(elder), MONDAY)).hasSize(1);
    assertThat(store.preferences().of(Addressee.person(elder)).heard()).contains(MONDAY);
    assertThat(store.channelLeads().of(channel)).extracting(Lead::personId).containsExactly(elder);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM person")).isEqualTo("1");
  }

  @Test
  void ofTwoOpenCheckInsTheOneUsedLastStaysAndTheOtherIsSetAside() {
    CheckIn ofElder = started(known(SLACK));
    CheckIn ofYounger = started(known(TEAMS));
    store.checkIns().save(Samples.revised(ofElder), NOON.plusSeconds(60));

    meet(SLACK, ADA);
    Met met = meet(TEAMS, ADA);

    long person = met.person().id();
    assertThat(met.link().orElseThrow().setAside()).containsExactly(SetAside.CHECK_IN);
    assertThat(store.checkIns().open(person)).extracting(CheckIn::id).containsExactly(ofElder.id());
    CheckIn aside = store.checkIns().find(person, ofYounger.id()).orElseThrow();
    assertThat(aside.status()).isEqualTo(CheckIn.Status.DISCARDED);
    assertThat(aside.revision()).isEqualTo(ofYounger.revision() + 1);
  }

  @Test
  void twoWhoBothFinishedStayTwoAndTheOperatorIsTold() {
    finished(known(SLACK));
    finished(known(TEAMS));
    meet(SLACK, ADA);
    assertThat(meet(TEAMS, ADA).link()).isEmpty();
    assertThat(known(SLACK)).isNotEqualTo(known(TEAMS));
    assertThat(store.keptApart()).containsExactly(new KeptApart("slack U1", "teams key"));
  }

  @Test
  void onADayThatBothWereGivenSomethingNothingIsLost() {
    for (Account account : List.of(SLACK, TEAMS)) {
      long person = known(account);
      store.practices().give(Addressee.person(person), practice(MONDAY, account.user()));
      store.practices().reply(Addressee.person(person), MONDAY, person, reply());
    }
    meet(SLACK, ADA);
    long person = meet(TEAMS, ADA).person().id();

    assertThat(store.practices().repliedTo(person, MONDAY))
        .extracting(Practice::prompt)
        .containsExactlyInAnyOrder("U1", "key");
    assertThat(store.practices().given(Addressee.person(person), MONDAY)).hasSize(1);
  }

  @Test
  void whereBothChoseTheChoiceThatShowsLessHolds() {
    Addressee elder = Addressee.person(known(SLACK));
    Addressee younger = Addressee.person(known(TEAMS));
    PromptPreference wide = PromptPreference.UNSET.limitedTo(SeenBy.PUBLIC, true);
    store.preferences().keep(elder, wide.replies(PromptPreference.Replies.KEPT));
    store
        .preferences()
        .keep(
            younger, wide.limitedTo(SeenBy.TEAM, false).replies(PromptPreference.Replies.NOT_KEPT));
    meet(SLACK, ADA);
    meet(TEAMS, ADA);

    PromptPreference both = store.preferences().of(elder);
    assertThat(both.limit()).isEqualTo(SeenBy.TEAM);
    assertThat(both.policyAcknowledged()).isFalse();
    assertThat(both.replies()).isEqualTo(PromptPreference.Replies.NOT_KEPT);
  }

  @Test
  void ofTwoTimesOfPromptsThoseInUseStay() throws Exception {
    schedule(known(SLACK), "07:00", false);
    schedule(known(TEAMS), "08:00", true);
    meet(SLACK, ADA);
    Met met = meet(TEAMS, ADA);

    assertThat(met.link().orElseThrow().setAside()).containsExactly(SetAside.PROMPT_TIMES);
    assertThat(TestDatabase.text(url, "SELECT time_of_day FROM prompt_schedule"))
        .isEqualTo("08:00");
    assertThat(TestDatabase.text(url, "SELECT person_id FROM prompt_schedule"))
        .isEqualTo(String.valueOf(met.person().id()));
  }

  private void schedule(long person, String time, boolean active) throws Exception {
    TestDatabase.execute(
        url,
        """
        INSERT INTO prompt_schedule (person_id, platform, workspace, conversation, time_of_day,
          week_days, zone, leads_first_minutes, in_summer, active, tries)
        VALUES (%d, 'slack', 'T1', 'U1', '%s', 'MONDAY', 'America/Chicago', 0, FALSE, %s, 0)
        """
            .formatted(person, time, active ? "TRUE" : "FALSE"));
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

  /** A new table that belongs to people must be moved with them. */
  @Test
  void everyTableOfPeopleIsMoved() throws Exception {
    Set<String> moved = new TreeSet<>(PersonMerge.MOVED);
    moved.addAll(PersonMerge.MOVED_WITH_CARE);
    Set<String> ofPeople = new TreeSet<>();
    for (String table : tables()) {
      for (String column : List.of("person_id", "addressee")) {
        if (has(table, column)) {
          ofPeople.add(table);
        }
      }
    }
    assertThat(moved).isEqualTo(ofPeople).contains("check_in", "practice");
  }

  private List<String> tables() throws Exception {
    List<String> tables = new ArrayList<>();
    try (var connection = java.sql.DriverManager.getConnection(url);
        var rows =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private boolean has(String table, String column) throws Exception {
    try (var connection = java.sql.DriverManager.getConnection(url);
        var rows =
            connection.getMetaData().getColumns(null, connection.getSchema(), table, column)) {
      return rows.next();
    }
  }

  private static Practice practice(LocalDate day, String prompt) {
    return new Practice(day, prompt, "INQ", Optional.empty(), 3, SeenBy.PRIVATE, Optional.empty());
  }

  private static PracticeReply reply() {
    return PracticeReply.of(PracticeAnswer.DID_IT, MONDAY);
  }
}
