package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.slack.BlockKitLimits;

/** The checker sees faults: each test breaks a block that was in order. */
class BlockKitLimitsTest {

  private static ArrayNode sample(String name) {
    return new BlockKitRenderer("your answer").message(SampleMessages.named(name)).blocks();
  }

  private static ObjectNode at(JsonNode blocks, String path) {
    return (ObjectNode) blocks.at(path);
  }

  private static List<String> faults(JsonNode blocks) {
    return BlockKitLimits.inMessage(blocks);
  }

  @Test
  void aHeaderThatIsTooLongOrBlank() {
    ArrayNode blocks = sample("heading");
    at(blocks, "/0/text").put("text", "x".repeat(151));
    assertThat(faults(blocks)).containsExactly("plain_text: 151, not 1-150");
    at(blocks, "/0/text").put("text", " ");
    assertThat(faults(blocks)).hasSize(1);
  }

  @Test
  void markupAndMentionsAreFaults() {
    ArrayNode blocks = sample("text");
    at(blocks, "/0/elements/0/elements/0").put("type", "user").put("user_id", "U1");
    assertThat(faults(blocks)).hasSize(2);
    ArrayNode remark = sample("remark");
    at(remark, "/0/elements/0").put("type", "mrkdwn");
    assertThat(faults(remark)).hasSize(1);
  }

  @Test
  void twoButtonsWithOneId() {
    ArrayNode blocks = sample("buttons");
    at(blocks, "/0/elements/0").put("action_id", "export-2");
    assertThat(faults(blocks)).containsExactly("twice: \"export-2\"");
  }

  @Test
  void tooManyBlocksButtonsAndCharts() {
    ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 51; i++) {
      blocks.addAll(sample("heading"));
    }
    assertThat(faults(blocks)).containsExactly("blocks: 51, not 1-50");
    ArrayNode charts = sample("stage-chart").addAll(sample("stage-chart"));
    assertThat(faults(charts.addAll(sample("stage-chart")))).containsExactly("charts: 3, not 0-2");
    assertThat(faults(JsonNodeFactory.instance.arrayNode())).hasSize(1);
  }

  @Test
  void aTableWithoutRowsOrWithAnEmptyCell() {
    ArrayNode blocks = sample("table");
    at(blocks, "/0/rows/1/1").put("text", "");
    assertThat(faults(blocks)).isNotEmpty();
    ArrayNode bare = sample("table");
    at(bare, "/0").putArray("rows");
    assertThat(faults(bare)).isNotEmpty();
  }

  @Test
  void aChartWithAGapOrAStrayLabel() {
    ArrayNode blocks = sample("stage-chart");
    at(blocks, "/0/chart/series/0/data/0").putNull("value");
    at(blocks, "/0/chart/series/1/data/0").put("label", "June");
    assertThat(faults(blocks)).hasSize(2);
  }

  @Test
  void chartsAndTablesInAViewAreFaults() {
    assertThat(BlockKitLimits.inView(sample("stage-chart"))).hasSize(1);
    assertThat(BlockKitLimits.inView(sample("table"))).hasSize(1);
  }

  @Test
  void controlCharactersAreFaults() {
    ArrayNode blocks = sample("text");
    at(blocks, "/0/elements/0/elements/0").put("text", "a\u0000");
    assertThat(faults(blocks)).hasSize(1);
  }
}
