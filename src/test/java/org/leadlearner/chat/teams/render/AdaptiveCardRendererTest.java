package org.leadlearner.chat.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.GoldenFiles;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.teams.CardFaults;

class AdaptiveCardRendererTest {

  /** A question on a computer. */
  private static final String WIDE = "question-wide";

  private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer("your answer");

  private static String json(AdaptiveCardRenderer.Card card) {
    ObjectNode all = JsonNodeFactory.instance.objectNode().put("summary", card.summary());
    all.set("content", card.content());
    return all.toPrettyString();
  }

  @Test
  void drawsTheSamplesAsInTheGoldenFiles() throws IOException {
    GoldenFiles golden = new GoldenFiles("teams");
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      golden.matches(sample.getKey(), json(renderer.card(sample.getValue())));
    }
    golden.matches(WIDE, json(renderer.card(SampleMessages.question("c"), true)));
    golden.holdOnly(
        Stream.concat(SampleMessages.all().keySet().stream(), Stream.of(WIDE))
            .collect(Collectors.toSet()));
  }

  @Test
  void teamsTakesTheSamples() {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      for (boolean isWide : List.of(false, true)) {
        assertThat(CardFaults.of(renderer.card(sample.getValue(), isWide).content()))
            .as(sample.getKey())
            .isEmpty();
      }
    }
  }
}
