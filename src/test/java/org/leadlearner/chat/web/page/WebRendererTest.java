package org.leadlearner.chat.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.GoldenFiles;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;

class WebRendererTest {

  private final WebRenderer renderer = new WebRenderer();
  private final GoldenFiles golden = new GoldenFiles("web");

  private JsonNode drawn(Part part) {
    return renderer.render(Message.of(part)).get(0);
  }

  @Test
  void drawsTheSamplesAsInTheGoldenFiles() throws IOException {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      golden.matches(sample.getKey(), renderer.render(sample.getValue()).toPrettyString());
    }
    golden.holdOnly(SampleMessages.all().keySet());
  }

  @Test
  void peoplesWordsGoThroughToTheLetter() {
    String words = "<script>*x*</script> &lt; \u202E <!channel> 👩🏽‍🏫\r\n";
    JsonNode span =
        drawn(new Part.Remark(new Line(List.of(Span.quoted(words))))).get("line").get(0);
    assertThat(span.get("text").textValue()).isEqualTo(words);
    assertThat(span.get("style").textValue()).isEqualTo("quoted");
  }

  @Test
  void aMissingPointIsNull() {
    Part.Series series = new Part.Series("Ours", List.of(Double.NaN, 5.0));
    JsonNode chart =
        drawn(
            new Part.StageChart(
                "Title",
                List.of("May", "June"),
                List.of(series),
                List.of(new Part.Band("All", 0, 10)),
                "In words."));
    JsonNode points = chart.get("series").get(0).get("points");
    assertThat(points.get(0).isNull()).isTrue();
    assertThat(points.get(1).doubleValue()).isEqualTo(5.0);
  }

  @Test
  void anActionTravelsAsItsLine() {
    Action action = Action.of("answer").with("choice", "a & b");
    JsonNode button =
        drawn(new Part.Buttons(List.of(Part.Button.main("Go", action)))).get("buttons").get(0);
    assertThat(Action.decoded(button.get("action").textValue())).isEqualTo(action);
    assertThat(button.get("weight").textValue()).isEqualTo("main");
  }
}
