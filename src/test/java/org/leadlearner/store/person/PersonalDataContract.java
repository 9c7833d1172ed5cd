package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.language.RecordNames;
import org.leadlearner.language.WordBook;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.PersonalData.Sheet;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.store.Samples;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.WholePerson;
import org.leadlearner.store.person.PersonalDataTables.Holding;

public abstract class PersonalDataContract extends StoreContract {

  /** Tables without data of people; one with such data is named in PersonalDataTables. */
  private static final Set<String> HOLD_NOBODY =
      Set.of(
          "agreement_post",
          "calendar_period",
          "channel_language",
          "delivery_key",
          "flyway_schema_history",
          "follow_up",
          "forgetting",
          "first_workspace",
          "holiday_taken_back",
          "installation",
          "meeting_strand",
          "posted_thread",
          "removal",
          "removal_turn",
          "round",
          "rubric_edition",
          "scheduled_tasks",
          "lane",
          "socket_place",
          "sealed_round",
          "snapshot",
          "staff_count",
          "staff_mirror",
          "staff_place",
          "staff_used",
          "team",
          "team_home",
          "team_secret",
          "team_summary",
          "team_summary_place",
          "team_week",
          "webhook_call");

  private Team team;
  private WholePerson zebra;
  private WholePerson yak;

  public PersonalDataContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void fill() throws Exception {
    team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    yak = new WholePerson(this, "yak", team);
    zebra = new WholePerson(this, "zebra", team);
  }

  @Test
  void everyTableHoldsPeopleAndIsNamedOrHoldsNobody() throws Exception {
    Set<String> named =
        PersonalDataTables.ALL.stream()
            .map(Holding::table)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).doesNotContainAnyElementsOf(HOLD_NOBODY);
    Set<String> known = new TreeSet<>(HOLD_NOBODY);
    known.addAll(named);
    assertThat(known).isEqualTo(tables());
    for (String table : HOLD_NOBODY) {
      assertThat(parents(table)).as(table).doesNotContain("person", "account", "check_in");
    }
  }

  @Test
  void everyKindOfRecordHasANameInTheWordsOfTheChat() {
    Set<String> keys =
        PersonalDataTables.ALL.stream()
            .map(holding -> RecordNames.key(holding.name()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(WordBook.CHAT.english().keySet())
        .filteredOn(key -> key.startsWith("kept."))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void whatIsKeptOfAPersonIsToldInPlainWords() {
    List<Sheet> sheets = store.person().personalData().of(zebra.id);

    assertThat(sheets).extracting(Sheet::name).startsWith("profile", "accounts", "known addresses");
    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.rows()).as(sheet.name()).isNotEmpty());
    assertThat(sheets)
        .allSatisfy(
            sheet ->
                assertThat(sheet.rows())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns())));
    assertThat(sheets.toString())
        .contains("zebra wrote a log", "zebra saw it", "ask zebra", "zebra asked", "zebra learned")
        .contains("zebra said", "Hello zebra", "to zebra", "zebra@example.org")
        .doesNotContain("yak");
    Sheet checkIns = sheet(sheets, "check-ins");
    assertThat(checkIns.columns()).contains("number", "started at", "status", "stopped");
    assertThat(cell(checkIns, "started at")).isEqualTo("2026-01-12T12:00:00.250Z");
    assertThat(cell(checkIns, "stopped")).isEqualTo("no");
    assertThat(sheets.toString()).doesNotContain("person number");
  }

  @Test
  void somebodyUnknownHasNothing() {
    assertThat(store.person().personalData().of(4711))
        .allSatisfy(one -> assertThat(one.rows()).isEmpty());
    assertThat(store.person().personalData().forget(4711)).isZero();
  }

  @Test
  void nothingOfAForgottenPersonIsLeftAndAllOfOthersIs() throws Exception {
    List<Sheet> othersBefore = store.person().personalData().of(yak.id);

    assertThat(store.person().personalData().forget(zebra.id)).isGreaterThan(25);

    assertThat(everyCell()).isNotEmpty().noneMatch(cell -> cell.contains("zebra"));
    for (String table : tables()) {
      for (String column : columnsOfPeople(table)) {
        String count = "SELECT COUNT(*) FROM " + table + " WHERE " + column + " = " + zebra.id;
        assertThat(TestDatabase.text(url, count)).as(table + "." + column).isEqualTo("0");
      }
    }
    assertThat(store.person().personalData().of(yak.id)).isEqualTo(othersBefore);
    assertThat(TestDatabase.text(url, "SELECT forgotten_on FROM forgetting"))
        .isEqualTo("2026-01-12");
  }

  @Test
  void whoWritesAfterwardsIsNew() {
    store.person().personalData().forget(zebra.id);
    var met = store.person().people().meet(zebra.account(), Samples.PROFILE, NOON);
    assertThat(met.isNew()).isTrue();
    assertThat(met.person().id()).isNotEqualTo(zebra.id);
    assertThat(store.checkin().checkIns().open(met.person().id())).isEmpty();
  }

  @Test
  void whatIsATeamsStaysWithoutThem() throws Exception {
    int closed = store.team().rounds().snapshots(team.id()).size();
    long round = store.team().rounds().snapshots(team.id()).get(0).round().id();
    assertThat(store.team().agreements().of(round).orElseThrow().recordedBy()).isEqualTo(zebra.id);

    store.person().personalData().forget(zebra.id);

    assertThat(store.team().rounds().snapshots(team.id())).hasSize(closed);
    Agreement kept = store.team().agreements().of(round).orElseThrow();
    assertThat(kept.recordedBy()).isEqualTo(Agreement.FORGOTTEN);
    store.team().agreements().keep(kept);
    assertThat(store.team().agreements().of(round)).contains(kept);
    assertThat(store.team().teams().changes(team.id()))
        .extracting(TeamChange::kind, TeamChange::by)
        .endsWith(
            tuple(TeamChange.Kind.JOINED, Optional.of(TeamChange.FORGOTTEN)),
            tuple(TeamChange.Kind.LEFT, Optional.of(TeamChange.FORGOTTEN)));
  }

  @Test
  void theTeamOfALastLeadIsLedByWhoeverWasInItLongest() {
    Team board = store.team().teams().keep(new Team(Team.NEW, "Board", List.of(), List.of()));
    join(board, zebra.id, Member.Role.LEAD);
    join(board, person("watcher"), Member.Role.OBSERVER);
    long eldest = person("eldest");
    join(board, eldest, Member.Role.MEMBER);
    join(board, person("younger"), Member.Role.MEMBER);
    join(team, person("member"), Member.Role.MEMBER);

    store.person().personalData().forget(zebra.id);

    assertThat(store.team().teams().members(board.id()))
        .filteredOn(Member::isLead)
        .extracting(Member::personId)
        .containsExactly(eldest);
    assertThat(store.team().teams().members(team.id()))
        .filteredOn(Member::isLead)
        .extracting(Member::personId)
        .containsExactly(yak.id);
    TeamChange last = store.team().teams().changes(board.id()).get(1);
    assertThat(last.kind()).isEqualTo(TeamChange.Kind.ROLE_CHANGED);
    assertThat(last.about()).contains(eldest);
  }

  @Test
  void theWayToSomebodyWhoIsUnknownIsDroppedInTime() {
    store.person().personalData().forget(zebra.id);
    var own = new Conversation("slack", "T1", "zebra");
    var way = new Reference("https://s.example", "c", "b", Optional.of("zebra"));
    store.conversation().references().keep(own, way, NOON);

    store.delivery().outbox().forgetBefore(NOON);
    assertThat(store.conversation().references().find(own)).isPresent();
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));
    assertThat(store.conversation().references().find(own)).isEmpty();
  }

  /** The message that says so is settled after all of them was deleted. */
  @Test
  void whetherTheLastMessageArrivedIsDroppedInTime() throws Exception {
    store.person().personalData().forget(zebra.id);
    TestDatabase.execute(
        url,
        "INSERT INTO conversation_outcome (platform, workspace, conversation, arrived, settled_at)"
            + " VALUES ('slack', 'T1', 'zebra', TRUE, "
            + NOON.toEpochMilli()
            + ")");
    store.delivery().outbox().forgetBefore(NOON);
    String left = "SELECT COUNT(*) FROM conversation_outcome WHERE conversation = ";
    assertThat(TestDatabase.text(url, left + "'zebra'")).isEqualTo("1");
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));
    assertThat(TestDatabase.text(url, left + "'zebra'")).isEqualTo("0");
    assertThat(TestDatabase.text(url, left + "'yak'")).isEqualTo("1");
  }

  @Test
  void whatStandsInAChannelForSomebodyAloneGoesWithThem() throws Exception {
    for (String name : List.of("zebra", "yak")) {
      var aside = new Conversation("teams", "T1", "19:c;as=29:" + name + ";for=" + name);
      store.delivery().outbox().add(aside, Samples.message("aside"), Optional.empty(), NOON);
    }

    store.person().personalData().forget(zebra.id);
    assertThat(
            TestDatabase.text(
                url, "SELECT MIN(conversation) FROM outgoing WHERE conversation LIKE '19:c;%'"))
        .isEqualTo("19:c;as=29:yak;for=yak");
  }

  @Test
  void whatStandsInAThreadOfTheirOwnConversationGoesWithThem() throws Exception {
    for (String name : List.of("zebra", "yak")) {
      var thread = new Conversation("slack", "T1", name + "/D1/1700000000.000100");
      store.delivery().outbox().add(thread, Samples.message("below"), Optional.empty(), NOON);
    }

    store.person().personalData().forget(zebra.id);
    assertThat(
            TestDatabase.text(
                url, "SELECT MIN(conversation) FROM outgoing WHERE conversation LIKE '%/D1/%'"))
        .isEqualTo("yak/D1/1700000000.000100");
  }

  @Test
  void whoWritesWhileTheyAreForgottenIsKnownOrNewAndNeverHalf() throws Exception {
    for (int round = 0; round < 15; round++) {
      long before = person("quick");
      List<Long> both =
          atOnce(
              List.of(
                  () -> (long) store.person().personalData().forget(before),
                  () -> person("quick")));
      assertThat(both.get(0)).isPositive();
      long after = person("quick");
      assertThat(after).isNotEqualTo(before);
      assertThat(sheet(store.person().personalData().of(after), "profile").rows()).hasSize(1);
      assertThat(sheet(store.person().personalData().of(before), "profile").rows()).isEmpty();
    }
  }

  @Test
  void aLegalHoldKeepsEverything() throws Exception {
    hold();
    PersonalData data = store.person().personalData();
    List<Sheet> before = data.of(zebra.id);

    assertThat(data.isHeld()).isTrue();
    assertThatThrownBy(() -> data.forget(zebra.id)).hasMessageContaining("LEGAL_HOLD");
    store.person().forgetAddresses();
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));

    assertThat(data.of(zebra.id)).isEqualTo(before);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM forgetting")).isEqualTo("0");
  }

  private void join(Team to, long person, Member.Role role) {
    var own = new Conversation("web", "playground", "p" + person);
    store.team().teams().keep(to.id(), new Member(person, "", role, Member.State.JOINED, own));
  }

  private static Sheet sheet(List<Sheet> sheets, String name) {
    return sheets.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static String cell(Sheet sheet, String column) {
    return sheet.rows().get(0).get(sheet.columns().indexOf(column));
  }

  /** What stands anywhere in the database, but for the number of what is shown in a place. */
  private List<String> everyCell() throws Exception {
    List<String> cells = new ArrayList<>();
    Set<String> searched = tables();
    searched.remove("transcript");
    try (Connection connection = TestDatabase.connection(url);
        Statement statement = connection.createStatement()) {
      for (String table : searched) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int place = 1; place <= columns; place++) {
              Optional.ofNullable(rows.getString(place)).ifPresent(cells::add);
            }
          }
        }
      }
    }
    return cells;
  }

  private Set<String> tables() throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = TestDatabase.connection(url);
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private Set<String> parents(String table) throws SQLException {
    Set<String> parents = new TreeSet<>();
    try (Connection connection = TestDatabase.connection(url);
        ResultSet keys =
            connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
      while (keys.next()) {
        parents.add(keys.getString("PKTABLE_NAME"));
      }
    }
    return parents;
  }

  /** Its columns that refer to a person. */
  private Set<String> columnsOfPeople(String table) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = TestDatabase.connection(url);
        ResultSet keys =
            connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
      while (keys.next()) {
        if (keys.getString("PKTABLE_NAME").equals("person")) {
          columns.add(keys.getString("FKCOLUMN_NAME"));
        }
      }
    }
    return columns;
  }
}
