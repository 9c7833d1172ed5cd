package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.GoldenFiles;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.slack.BlockKitLimits;

class BlockKitRendererTest {

  private final BlockKitRenderer renderer = new BlockKitRenderer("your answer");

  private static String json(BlockKitRenderer.Rendered rendered) {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", rendered.text());
    message.set("blocks", rendered.blocks());
    return message.toPrettyString();
  }

  @Test
  void drawsTheSamplesAsInTheGoldenFiles() throws IOException {
    GoldenFiles golden = new GoldenFiles("slack");
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      golden.matches(sample.getKey(), json(renderer.message(sample.getValue())));
    }
    golden.holdOnly(SampleMessages.all().keySet());
  }

  @Test
  void slackTakesTheSamplesOnEverySurface() {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      JsonNode message = renderer.message(sample.getValue()).blocks();
      assertThat(BlockKitLimits.inMessage(message)).as(sample.getKey()).isEmpty();
      assertThat(BlockKitLimits.inView(renderer.view(sample.getValue())))
          .as(sample.getKey())
          .isEmpty();
    }
  }
}
