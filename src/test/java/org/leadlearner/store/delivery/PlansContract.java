package org.leadlearner.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.prompt.ScheduledTurnTable;

/** What is asked for again and again is found by an index, however much has been kept. */
public abstract class PlansContract extends StoreContract {

  private static final String NUMBERS =
      "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 9000) ";

  private static final Pattern VALUE = Pattern.compile(":[a-z]+");

  private final boolean isSqlite;
  private final String lock;

  public PlansContract(TestDatabase database) {
    super(database);
    isSqlite = database == TestDatabase.SQLITE;
    lock = isSqlite ? "" : "FOR UPDATE SKIP LOCKED";
  }

  /** One after the other on the same rows, since to add them takes far longer than to ask. */
  @TestFactory
  Stream<DynamicTest> eachIsFoundByAnIndex() {
    return Stream.of(
        dynamicTest("due turns", this::dueTurns),
        dynamicTest("the oldest message that is due", this::theOldestMessageThatIsDue),
        dynamicTest("the answers that are due", this::theAnswersThatAreDue),
        dynamicTest("the workspaces with something due", this::theWorkspacesWithSomethingDue),
        dynamicTest("the oldest of a conversation", this::theOldestOfAConversation),
        dynamicTest("what another run left", this::whatAnotherRunLeft),
        dynamicTest("workspaces without statistics", this::workspacesWithoutStatistics));
  }

  @BeforeEach
  void fill() throws SQLException {
    TestDatabase.execute(
        url,
        NUMBERS
            + """
            INSERT INTO outgoing
              (platform, workspace, conversation, payload, state, attempts, due_at, settled_at)
            SELECT 'slack', 'T1', 'C' || n, CASE WHEN n < 8900 THEN NULL ELSE '{}' END,
              CASE WHEN n < 8900 THEN 'SENT' ELSE 'DUE' END, 1, n,
              CASE WHEN n < 8900 THEN n ELSE NULL END
            FROM numbers
            """);
    TestDatabase.execute(
        url,
        NUMBERS
            + """
            INSERT INTO prompt_schedule
              (platform, workspace, conversation, time_of_day, week_days, zone,
               leads_first_minutes, in_summer, active, look_at, tries)
            SELECT 'slack', 'T1', 'C' || n, '09:00', 'MONDAY', 'UTC', 0, FALSE, TRUE, n, 0
            FROM numbers
            """);
    TestDatabase.execute(url, "ANALYZE outgoing");
    TestDatabase.execute(url, "ANALYZE prompt_schedule");
  }

  private void assertUses(String index, String query) throws SQLException {
    List<String> plan = plan(query);
    assertThat(plan).anySatisfy(line -> assertThat(line).contains(" " + index));
    assertThat(plan).noneMatch(line -> line.matches("SCAN \\w+|.*Seq Scan.*"));
  }

  private List<String> plan(String query) throws SQLException {
    String known = query.replace("<latest>", "9000").replace("<ours>", "9000");
    return planOf(isSqlite ? "EXPLAIN QUERY PLAN " + filled(known) : forAnyValues(known));
  }

  private static String filled(String query) {
    return query
        .replace(":platform", "'slack'")
        .replace(":workspace", "'T1'")
        .replace(":run", "'run'")
        .replace(":most", "50")
        .replace(":least", "1")
        .replace(":urgency", "2")
        .replace(":time", "9000");
  }

  /** PostgreSQL makes no other plans: see the settings of its connections. */
  private static String forAnyValues(String query) {
    AtomicInteger number = new AtomicInteger();
    return "EXPLAIN (GENERIC_PLAN) "
        + VALUE.matcher(query).replaceAll(any -> "\\$" + number.incrementAndGet());
  }

  private List<String> planOf(String explained) throws SQLException {
    List<String> plan = new ArrayList<>();
    // Otherwise PostgreSQL's driver would send values with a query, and there are none.
    String address = isSqlite ? url : url + "&preferQueryMode=simple";
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(explained)) {
      while (row.next()) {
        plan.add(row.getString(row.getMetaData().getColumnCount()));
      }
    }
    return plan;
  }

  private void dueTurns() throws Exception {
    assertUses("schedule_to_look_at", ScheduledTurnTable.query(ScheduledTurnTable.COME, lock));
    assertUses(
        "schedule_to_look_at", ScheduledTurnTable.query(ScheduledTurnTable.TOO_FAR_AHEAD, lock));
  }

  private void theOldestMessageThatIsDue() throws Exception {
    assertUses("outgoing_by_age", OutgoingTable.NEXT);
  }

  private void theAnswersThatAreDue() throws Exception {
    assertUses("outgoing_urgent", UrgencyTable.NEXT);
  }

  private void theWorkspacesWithSomethingDue() throws Exception {
    assertThat(plan(OutgoingTable.LANES))
        .filteredOn(line -> line.contains("outgoing_by_age"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  /** The search for what is due scans no whole table, also before statistics were gathered. */
  private void workspacesWithoutStatistics() throws Exception {
    if (isSqlite) {
      TestDatabase.execute(url, "DELETE FROM sqlite_stat1");
    }
    for (String query : List.of(OutgoingTable.LANES, UrgencyTable.LANES)) {
      assertThat(plan(query)).noneMatch(line -> line.matches("SCAN (outgoing|oldest)( EXISTS)?"));
      // Whether a workspace has any is not answered by reading all of them.
      assertThat(plan(query)).noneMatch(line -> line.contains("Semi Join"));
      // The next workspace is jumped to, past all that is due in the one before.
      assertThat(plan(query))
          .anyMatch(line -> line.matches(".*\\bplatform ?= ?.+ AND .*\\bworkspace ?> ?.+"));
    }
    assertThat(plan(UrgencyTable.LANES))
        .filteredOn(line -> line.contains("outgoing_urgent"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  /** However many messages wait, only those of one conversation are read to know its oldest. */
  private void theOldestOfAConversation() throws Exception {
    for (String query : List.of(OutgoingTable.LANES, OutgoingTable.NEXT, UrgencyTable.NEXT)) {
      assertThat(plan(query))
          .noneMatch(line -> line.matches(".*(Hash Anti Join|Materialize).*"))
          .anyMatch(line -> line.matches(".*\\bplatform ?= ?.+ AND .*\\bconversation ?= ?.+"));
    }
  }

  private void whatAnotherRunLeft() throws Exception {
    assertUses("outgoing_on_its_way", AbandonedTable.ABANDONED);
  }
}
