package org.leadlearner.chat.slack.install;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Part.Button;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.slack.render.ModalRenderer;

/**
 * One sample of each kind of message, with all the blocks that such messages have, and with
 * placeholders for words and figures. Together they have every block that we send.
 */
final class BlockSamples {

  private static final Action PRESS = Action.of("sample");

  private static final List<Part.Band> BANDS =
      List.of(new Part.Band("Lower", 0, 5), new Part.Band("Upper", 6, 10));

  private final BlockKitRenderer renderer = new BlockKitRenderer("your answer");

  /** Messages by what they are a sample of, each with the JSON that has their blocks. */
  Map<String, String> messages() {
    Map<String, String> samples = new LinkedHashMap<>();
    samples.put("question", message(question()));
    samples.put("result", message(result()));
    samples.put("prompt", message(prompt()));
    samples.put("team summary", message(summary()));
    samples.put("growth plan", message(plan()));
    samples.put("practice log", message(log()));
    return samples;
  }

  /** The home tab and a form, each as the JSON of a view. */
  Map<String, String> views() {
    ObjectNode home = JsonNodeFactory.instance.objectNode().put("type", "home");
    home.set("blocks", renderer.view(result()));
    return Map.of(
        "home tab", home.toString(), "form", new ModalRenderer(renderer).modal(form()).toString());
  }

  private String message(Message message) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    return whole.set("blocks", renderer.message(message).blocks()).toString();
  }

  private static Message question() {
    return Message.of(
        new Part.Heading("A question"),
        text("Which sentence fits?"),
        new Part.Choices(
            List.of(
                new Part.Option("a", "One sentence.", PRESS, false),
                new Part.Option("b", "Another one.", PRESS, true))),
        new Part.Buttons(List.of(Button.other("Skip", PRESS), Button.more("Stop", PRESS))),
        remark());
  }

  private static Message result() {
    return Message.of(
        new Part.Heading("A result"),
        new Part.Facts(List.of(new Part.Fact("Stage", Line.plain("Upper")))),
        new Part.Explained(
            Line.plain("A sentence."), List.of(Line.plain("Its source.")), "Source", PRESS),
        new Part.StageChart(
            "Over time",
            List.of("May", "October"),
            List.of(new Part.Series("Points", List.of(4.0, 6.0))),
            BANDS,
            "From 4 to 6."),
        new Part.Buttons(List.of(Button.main("Make it my step", PRESS))));
  }

  private static Message prompt() {
    return Message.of(
        text("A small action."),
        new Part.Buttons(
            List.of(
                Button.main("Did it", PRESS),
                Button.thumb("More like this", PRESS, true),
                Button.thumb("Fewer like this", PRESS, false))),
        remark());
  }

  private static Message summary() {
    return Message.of(
        new Part.StageCounts(
            "How many stand where",
            new Part.Legend("Strand", "Answers", "the answer in the middle"),
            List.of("Lower", "Upper"),
            List.of(
                new StageRow(
                    "A strand",
                    List.of(new StageRow.Cell(0, 0, 3, false), new StageRow.Cell(1, 1, 4, true)),
                    "7 answers")),
            "3 Lower, 4 Upper."),
        new Part.Buttons(List.of(Button.other("More", PRESS))));
  }

  private static Message plan() {
    return Message.of(
        new Part.Table(
            "From here to the next stage",
            List.of("Line", "Said", "Notes"),
            List.of(List.of(Line.plain("A line."), Line.plain("yes"), Line.plain("2")))));
  }

  private static Message log() {
    return Message.of(
        new Part.WeeklyBars(
            "Days of practice", "Week of", "Days", List.of(new Bar("Oct 5", 2)), "2 days."));
  }

  private static Form form() {
    return new Form(
        PRESS,
        "A form",
        "Send",
        List.of(
            new Form.Explain(Line.plain("What it is for.")),
            new Form.PickOne(
                "one",
                "Pick one",
                Optional.empty(),
                List.of(new Form.Group("All", List.of(new Form.Value("a", "One")))),
                Optional.empty(),
                true),
            new Form.Write(
                "words", "Write", Optional.of("In a line."), Optional.empty(), 300, false)));
  }

  private static Part.Text text(String words) {
    return new Part.Text(List.of(Line.plain(words)));
  }

  private static Part.Remark remark() {
    return new Part.Remark(Line.plain("Only you see this."));
  }
}
