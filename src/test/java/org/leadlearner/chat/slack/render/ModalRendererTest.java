package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.GoldenFiles;
import org.leadlearner.chat.SampleForms;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;

class ModalRendererTest {
  private final ModalRenderer renderer = new ModalRenderer(new BlockKitRenderer("your answer"));

  @Test
  void drawsTheCheckInAsInTheGoldenFile() throws IOException {
    GoldenFiles golden = new GoldenFiles("slack-forms");
    golden.matches("check-in", renderer.modal(SampleForms.CHECK_IN).toPrettyString());
    golden.holdOnly(Set.of("check-in"));
  }

  @Test
  void staysWithinSlacksLimitsWhateverTheFormHolds() {
    String long3000 = "x".repeat(3_000);
    Form.PickOne pick =
        new Form.PickOne(
            "pick",
            long3000,
            Optional.of(long3000),
            List.of(new Form.Group(long3000, values(250, long3000)), new Form.Group("", List.of())),
            Optional.of("7"),
            true);
    Form.Write write =
        new Form.Write(
            "write", long3000, Optional.of(" "), Optional.of(long3000 + long3000), 5_000, false);
    JsonNode modal =
        renderer.modal(new Form(Action.of("a"), long3000, long3000, List.of(pick, write)));

    assertThat(modal.at("/title/text").asText()).hasSize(24).endsWith("…");
    assertThat(modal.at("/submit/text").asText()).hasSize(24);
    JsonNode select = modal.at("/blocks/0/element");
    assertThat(modal.at("/blocks/0/label/text").asText()).hasSize(2_000);
    assertThat(modal.at("/blocks/0/hint/text").asText()).hasSize(2_000);
    assertThat(select.path("option_groups")).hasSize(3);
    assertThat(select.at("/option_groups/0/options")).hasSize(100);
    assertThat(select.at("/option_groups/0/label/text").asText()).hasSize(75);
    assertThat(select.at("/option_groups/0/options/0/text/text").asText()).hasSize(75);
    assertThat(select.path("initial_option")).isEqualTo(select.at("/option_groups/0/options/7"));
    assertThat(modal.at("/blocks/1/element/max_length").asInt()).isEqualTo(3_000);
    assertThat(modal.at("/blocks/1/element/initial_value").asText()).hasSize(3_000);
    assertThat(modal.at("/blocks/1").has("hint")).isFalse();
  }

  @Test
  void aListWithNothingToChooseIsLeftOut() {
    Form.PickOne nothing =
        new Form.PickOne("n", "n", Optional.empty(), List.of(), Optional.of("x"), true);

    assertThat(renderer.modal(new Form(Action.of("a"), "t", "s", List.of(nothing))).path("blocks"))
        .isEmpty();
  }

  private static List<Form.Value> values(int count, String sentence) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Form.Value(Integer.toString(number), number + sentence))
        .toList();
  }
}
