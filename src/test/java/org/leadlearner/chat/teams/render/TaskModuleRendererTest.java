package org.leadlearner.chat.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.GoldenFiles;
import org.leadlearner.chat.SampleForms;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.teams.CardFaults;

class TaskModuleRendererTest {

  private final TaskModuleRenderer renderer = new TaskModuleRenderer();

  private static JsonNode field(JsonNode card, String name) {
    return StreamSupport.stream(card.path("body").spliterator(), false)
        .filter(element -> element.path("id").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Form.Value> values(int count, String sentence) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Form.Value(Integer.toString(number), number + sentence))
        .toList();
  }

  private ObjectNode mended() {
    return renderer.card(
        SampleForms.CHECK_IN,
        Map.of("modelling", "skip", "note", "*All* of {{DATE}} <b>"),
        Map.of("planning", "Pick a line here.", "note", "Shorter, please.", "gone", "Not *known*"));
  }

  @Test
  void drawsTheCheckInAsInTheGoldenFiles() throws IOException {
    GoldenFiles golden = new GoldenFiles("teams-forms");
    ObjectNode fresh = renderer.card(SampleForms.CHECK_IN, Map.of(), Map.of());
    golden.matches("check-in", fresh.toPrettyString());
    golden.matches("check-in-faults", mended().toPrettyString());
    golden.holdOnly(Set.of("check-in", "check-in-faults"));
    assertThat(CardFaults.of(fresh)).isEmpty();
    assertThat(CardFaults.of(mended())).isEmpty();
  }

  @Test
  void showsWhatWasTypedAndChosen() {
    assertThat(field(mended(), "modelling").path("value").asText()).isEqualTo("skip");
    assertThat(field(mended(), "note").path("value").asText()).isEqualTo("*All* of {{DATE}} <b>");
    assertThat(field(mended(), "planning").has("value")).isFalse();
  }

  @Test
  void showsAFaultAtTheTopAndRightUnderItsField() {
    List<String> texts = mended().path("body").findValuesAsText("text");
    assertThat(texts).startsWith("Who decides about planning? – Pick a line here.");
    JsonNode body = mended().path("body");
    int place =
        IntStream.range(0, body.size())
                .filter(i -> body.get(i).path("id").asText().equals("planning"))
                .findFirst()
                .orElseThrow()
            + 1;
    assertThat(body.get(place).path("text").asText()).isEqualTo("Pick a line here.");
    assertThat(body.get(place).path("color").asText()).isEqualTo("attention");
  }

  @Test
  void sendsTheActionOfTheForm() {
    JsonNode submit = mended().at("/actions/0");
    assertThat(submit.path("type").asText()).isEqualTo("Action.Submit");
    assertThat(submit.at("/data/action").asText()).isEqualTo("form-sent?id=7");
  }

  @Test
  void staysWithinTeamsLimitsWhateverTheFormHolds() {
    String long3000 = "x".repeat(3_000);
    List<Form.Field> fields =
        IntStream.range(0, 10)
            .<Form.Field>mapToObj(
                place ->
                    new Form.PickOne(
                        "pick" + place,
                        "Question " + place,
                        Optional.of(long3000),
                        List.of(
                            new Form.Group(long3000, values(11, long3000)),
                            new Form.Group("", List.of())),
                        Optional.of("7"),
                        true))
            .toList();
    JsonNode card = renderer.card(new Form(Action.of("a"), "t", "s", fields), Map.of(), Map.of());

    assertThat(CardFaults.of((ObjectNode) card)).isEmpty();
    for (int place = 0; place < 10; place++) {
      JsonNode field = field(card, "pick" + place);
      assertThat(field.path("choices")).hasSize(11);
      assertThat(field.path("value").asText()).isEqualTo("7");
    }
  }

  @Test
  void aListWithNothingToChooseIsLeftOut() {
    Form.PickOne nothing =
        new Form.PickOne("n", "n", Optional.empty(), List.of(), Optional.of("x"), true);
    Form.Explain words = new Form.Explain(Line.plain("Nothing to ask."));
    Form form = new Form(Action.of("a"), "t", "s", List.of(words, nothing));

    assertThat(renderer.card(form, Map.of(), Map.of()).path("body")).hasSize(1);
  }
}
