package org.leadlearner.store.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

/** What somebody finished last is found by an index, and nothing is sorted for it. */
class LastFinishedPlanTest extends StoreContract {

  LastFinishedPlanTest() {
    super(TestDatabase.SQLITE);
  }

  @Test
  void theOneFinishedLastIsFoundByAnIndexAlone() throws SQLException {
    assertThat(plan(CheckInTable.LAST_FINISHED))
        .singleElement()
        .asString()
        .contains("check_in_finished_last");
  }

  private List<String> plan(String query) throws SQLException {
    String filled = query.replaceFirst("[?]", "1").replaceFirst("[?]", "'leadership'");
    List<String> plan = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("EXPLAIN QUERY PLAN " + filled)) {
      while (row.next()) {
        plan.add(row.getString("detail"));
      }
    }
    return plan;
  }
}
