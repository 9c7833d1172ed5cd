package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.Migrations;

/** Messages that an older version kept are read by this one. */
class OlderMessagesTest {

  @TempDir Path folder;

  private String address = "";

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(address, "", "")
        .locations(Migrations.OURS)
        .placeholders(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT"))
        .target(version)
        .load()
        .migrate();
  }

  /** As a message stood there before charts had ranges, or lines that are stages. */
  private static String before(Message message) {
    ObjectNode json = JsonColumns.read(JsonColumns.write(message), ObjectNode.class);
    for (JsonNode part : json.get("parts")) {
      ((ObjectNode) part).remove("ranges");
      part.path("series").forEach(line -> ((ObjectNode) line).remove("isStage"));
    }
    return json.toString();
  }

  private void keep(String sql, String json) throws Exception {
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, json);
      statement.execute();
    }
  }

  @Test
  void chartsFromBeforeThereWereRangesOrStagesAreReadWithNone() throws Exception {
    address = "jdbc:sqlite:" + folder.resolve("older.db");
    migrate("31");
    // What people write cannot pass for a chart, and a message may hold two of them.
    Message message =
        Message.of(
            new Part.Text(
                List.of(Line.plain("he typed \"part\":\"stageChart\",\"points\":[ here"))),
            SampleMessages.named("stage-chart").parts().get(0),
            SampleMessages.named("stage-chart-gap").parts().get(0));
    keep(
        "INSERT INTO outgoing (platform, workspace, conversation, payload, state, attempts, due_at)"
            + " VALUES ('SLACK', 'T', 'D', ?, 'DUE', 0, 1)",
        before(message));
    TestDatabase.execute(
        address,
        "INSERT INTO transcript (platform, workspace, conversation, version)"
            + " VALUES ('WEB', 'T', 'D', 1)");
    keep(
        "INSERT INTO transcript_entry (transcript_id, version, message, entered_at)"
            + " VALUES (1, 1, ?, 1)",
        before(message));

    migrate("latest");

    for (String kept :
        List.of("SELECT payload FROM outgoing", "SELECT message FROM transcript_entry")) {
      assertThat(JsonColumns.read(TestDatabase.text(address, kept), Message.class))
          .isEqualTo(message);
    }
  }

  @Test
  void factsFromBeforeStagesWereSetOffAreNoStages() throws Exception {
    address = "jdbc:sqlite:" + folder.resolve("older.db");
    migrate("64");
    Message message =
        Message.of(
            new Part.Text(List.of(Line.plain("she typed \"value\":{\"spans\": here"))),
            SampleMessages.named("facts").parts().get(0));
    String before = JsonColumns.write(message).replace(",\"isStage\":false", "");
    assertThat(before).isNotEqualTo(JsonColumns.write(message));
    keep(
        "INSERT INTO outgoing (platform, workspace, conversation, payload, state, attempts, due_at)"
            + " VALUES ('SLACK', 'T', 'D', ?, 'DUE', 0, 1)",
        before);
    TestDatabase.execute(
        address,
        "INSERT INTO transcript (platform, workspace, conversation, version)"
            + " VALUES ('WEB', 'T', 'D', 1)");
    keep(
        "INSERT INTO transcript_entry (transcript_id, version, message, entered_at)"
            + " VALUES (1, 1, ?, 1)",
        before);
    keep(
        "INSERT INTO open_question (platform, workspace, conversation, message, asked_at)"
            + " VALUES ('SLACK', 'T', 'D', ?, 1)",
        before);

    migrate("latest");

    for (String kept :
        List.of(
            "SELECT payload FROM outgoing",
            "SELECT message FROM transcript_entry",
            "SELECT message FROM open_question")) {
      assertThat(JsonColumns.read(TestDatabase.text(address, kept), Message.class))
          .isEqualTo(message);
    }
  }
}
