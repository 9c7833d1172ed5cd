package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.Repetitions;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.RandomMessages;
import org.leadlearner.chat.slack.BlockKitLimits;

class BlockKitFuzzTest {

  private static final int MESSAGES = Repetitions.of(400);

  private final BlockKitRenderer renderer = new BlockKitRenderer("your answer");

  @Test
  void slackTakesEveryMessage() {
    Set<String> drawn = new HashSet<>();
    for (long seed = 0; seed < MESSAGES; seed++) {
      Message message = new RandomMessages(seed).next();
      BlockKitRenderer.Rendered rendered = renderer.message(message);
      assertThat(BlockKitLimits.inMessage(rendered.blocks())).as("seed %d", seed).isEmpty();
      assertThat(rendered.text()).as("seed %d", seed).isNotBlank().hasSizeLessThanOrEqualTo(3_000);
      assertThat(rendered.text().length() + rendered.blocks().toString().length())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(12_000);
      rendered.blocks().forEach(block -> drawn.add(block.get("type").textValue()));
    }
    assertThat(drawn)
        .containsExactlyInAnyOrder(
            "header",
            "section",
            "context",
            "rich_text",
            "actions",
            "data_table",
            "data_visualization");
  }

  @Test
  void slackTakesEveryView() {
    for (long seed = 0; seed < MESSAGES; seed++) {
      var blocks = renderer.view(new RandomMessages(seed).next());
      assertThat(BlockKitLimits.inView(blocks)).as("seed %d", seed).isEmpty();
      assertThat(blocks.toString()).as("seed %d", seed).hasSizeLessThanOrEqualTo(60_000);
    }
  }
}
