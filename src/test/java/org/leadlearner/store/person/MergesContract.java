package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Link;
import org.leadlearner.people.Link.SetAside;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads.Lead;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.meeting.Signing;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.store.LinkSteps;
import org.leadlearner.store.Samples;
import org.leadlearner.store.TestDatabase;

public abstract class MergesContract extends LinkSteps {

  public MergesContract(TestDatabase database) {
    super(database);
  }

  @Test
  void allOfTheYoungerPersonMovesToTheElder() throws Exception {
    long elder = known(SLACK);
    long younger = known(TEAMS);
    CheckIn done = finished(younger);
    store.checkin().progress().keep(Samples.reading(done, NOON));
    store
        .checkin()
        .checkIns()
        .add(younger, "shared-ownership", new EvidenceNote("INQ", "seen", NOON));
    Addressee own = Addressee.person(younger);
    store.prompt().practices().give(own, practice(MONDAY, "P1"));
    store.prompt().practices().reply(own, MONDAY, younger, reply());
    store.prompt().preferences().keep(own, PromptPreference.UNSET.heardOn(MONDAY));
    Addressee channel = Addressee.channel("teams", "tenant", "19:c");
    store
        .prompt()
        .channelLeads()
        .add(channel, new Lead(younger, new Conversation("teams", "tenant", "key")));

    linked();
    assertThat(known(TEAMS)).isEqualTo(elder);

    assertThat(store.checkin().checkIns().lastFinished(elder, "shared-ownership").map(CheckIn::id))
        .contains(done.id());
    assertThat(store.checkin().progress().readings(elder, "shared-ownership")).hasSize(1);
    assertThat(store.checkin().checkIns().notes(elder, "shared-ownership")).hasSize(1);
    assertThat(store.prompt().practices().repliedTo(elder, MONDAY)).hasSize(1);
    assertThat(store.prompt().practices().given(Addressee.person(elder), MONDAY)).hasSize(1);
    assertThat(store.prompt().preferences().of(Addressee.person(elder)).heard()).contains(MONDAY);
    assertThat(store.prompt().channelLeads().of(channel))
        .extracting(Lead::personId)
        .containsExactly(elder);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM person")).isEqualTo("1");
  }

  @Test
  void ofTwoOpenCheckInsTheOneUsedLastStaysAndTheOtherIsSetAside() {
    CheckIn ofElder = started(known(SLACK));
    CheckIn ofYounger = started(known(TEAMS));
    store.checkin().checkIns().save(Samples.revised(ofElder), NOON.plusSeconds(60));

    Link link = linked();

    long person = known(TEAMS);
    assertThat(link.setAside()).containsExactly(SetAside.CHECK_IN);
    assertThat(store.checkin().checkIns().open(person))
        .extracting(CheckIn::id)
        .containsExactly(ofElder.id());
    CheckIn aside = store.checkin().checkIns().find(person, ofYounger.id()).orElseThrow();
    assertThat(aside.status()).isEqualTo(CheckIn.Status.DISCARDED);
    assertThat(aside.revision()).isEqualTo(ofYounger.revision() + 1);
  }

  @Test
  void onADayThatBothWereGivenSomethingNothingIsLost() {
    for (Account account : List.of(SLACK, TEAMS)) {
      long person = known(account);
      store.prompt().practices().give(Addressee.person(person), practice(MONDAY, account.user()));
      store.prompt().practices().reply(Addressee.person(person), MONDAY, person, reply());
    }
    linked();
    long person = known(TEAMS);

    assertThat(store.prompt().practices().repliedTo(person, MONDAY))
        .extracting(Practice::prompt)
        .containsExactlyInAnyOrder("U1", "key");
    assertThat(store.prompt().practices().given(Addressee.person(person), MONDAY)).hasSize(1);
  }

  @Test
  void whereBothChoseTheChoiceThatShowsLessHolds() {
    Addressee elder = Addressee.person(known(SLACK));
    Addressee younger = Addressee.person(known(TEAMS));
    PromptPreference wide = PromptPreference.UNSET.limitedTo(SeenBy.PUBLIC, true);
    store.prompt().preferences().keep(elder, wide.replies(PromptPreference.Replies.KEPT));
    store
        .prompt()
        .preferences()
        .keep(
            younger, wide.limitedTo(SeenBy.TEAM, false).replies(PromptPreference.Replies.NOT_KEPT));
    linked();

    PromptPreference both = store.prompt().preferences().of(elder);
    assertThat(both.limit()).isEqualTo(SeenBy.TEAM);
    assertThat(both.policyAcknowledged()).isFalse();
    assertThat(both.replies()).isEqualTo(PromptPreference.Replies.NOT_KEPT);
  }

  @Test
  void ofTwoTimesOfPromptsThoseInUseStay() throws Exception {
    schedule(known(SLACK), "07:00", false);
    schedule(known(TEAMS), "08:00", true);
    Link link = linked();

    assertThat(link.setAside()).containsExactly(SetAside.PROMPT_TIMES);
    assertThat(TestDatabase.text(url, "SELECT time_of_day FROM prompt_schedule"))
        .isEqualTo("08:00");
    assertThat(TestDatabase.text(url, "SELECT person_id FROM prompt_schedule"))
        .isEqualTo(String.valueOf(known(TEAMS)));
  }

  @Test
  void openVisitsAndLinksOfBothEnd() {
    visit("a", known(SLACK));
    visit("b", known(TEAMS));
    visit("c", person("ben"));
    linked();

    for (String both : List.of("a", "b")) {
      assertThat(store.access().dashboardPasses().visitor(both.repeat(64), NOON)).isEmpty();
      assertThat(store.access().dashboardPasses().isGood(both.repeat(64), NOON)).isFalse();
    }
    assertThat(store.access().dashboardPasses().visitor("c".repeat(64), NOON)).isPresent();
    assertThat(store.access().dashboardPasses().isGood("c".repeat(64), NOON)).isTrue();
  }

  @Test
  void inATeamOfBothTheyStandOnceAndLeadItIfOneDid() {
    long elder = known(SLACK);
    long younger = known(TEAMS);
    Conversation own = new Conversation("teams", "tenant", "key");
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(own), List.of()));
    for (long person : List.of(elder, younger)) {
      Member.Role role = person == younger ? Member.Role.LEAD : Member.Role.MEMBER;
      store
          .team()
          .teams()
          .keep(team.id(), new Member(person, "Ada", role, Member.State.JOINED, own));
      store
          .team()
          .teams()
          .audit(
              team.id(),
              new TeamChange(
                  TeamChange.Kind.JOINED, Optional.of(person), Optional.empty(), "", NOON));
    }
    long round =
        store
            .team()
            .rounds()
            .open(team.id(), Samples.RUBRIC.edition(), NOON, MONDAY.plusDays(30))
            .id();
    Agreement agreement = new Agreement(round, younger, List.of(), Optional.empty(), NOON);
    store.team().agreements().keep(agreement);
    store.team().agreements().signatures().ask(agreement, Set.of(elder, younger), NOON);
    store.team().agreements().signatures().answer(agreement, younger, true);
    store
        .team()
        .meetings()
        .start(new Meeting(round, younger, List.of(), 0, List.of(), Optional.empty(), NOON));
    linked();

    assertThat(store.team().agreements().of(round).map(Agreement::recordedBy)).contains(elder);
    assertThat(store.team().agreements().signatures().of(agreement))
        .as("asked as two, and now one")
        .contains(new Signing(1, 0, 0, NOON));
    assertThat(store.team().meetings().of(round).map(Meeting::startedBy)).contains(elder);
    assertThat(store.team().teams().members(team.id()))
        .extracting(Member::personId, Member::role)
        .containsExactly(tuple(elder, Member.Role.LEAD));
    assertThat(store.team().teams().changes(team.id()))
        .extracting(TeamChange::by)
        .containsExactly(Optional.of(elder), Optional.of(elder));
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

  /** A new table that belongs to people must be moved with them. */
  @Test
  void everyTableOfPeopleIsMoved() throws Exception {
    Set<String> moved = new TreeSet<>(PersonMerge.MOVED);
    moved.addAll(PersonMerge.MOVED_WITH_CARE);
    moved.addAll(PersonMerge.ENDED);
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
    try (var connection = TestDatabase.connection(url);
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
    try (var connection = TestDatabase.connection(url);
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
