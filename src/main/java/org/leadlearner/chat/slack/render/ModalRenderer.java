package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * Draws a form as a modal. The lengths are those of docs.slack.dev: title and buttons 24, labels
 * and hints 2,000, options and their groups 75, a text answer 3,000, 100 of each in a list.
 */
public final class ModalRenderer implements Form.Field.Visitor<List<ObjectNode>> {

  /** All our forms have this callback_id; the private_metadata says which one it is. */
  public static final String CALLBACK = "form";

  /** The action_id of the element in each field's block. */
  private static final String ANSWER = "answer";

  private static final int TITLE = 24;
  private static final int LABEL = 2_000;
  private static final int OPTION = 75;
  private static final int WRITTEN = 3_000;
  private static final int LIST = 100;

  private final BlockKitRenderer renderer;

  public ModalRenderer(BlockKitRenderer renderer) {
    this.renderer = renderer;
  }

  public ObjectNode modal(Form form) {
    ObjectNode modal = Blocks.block("modal");
    modal.put("callback_id", CALLBACK);
    modal.put("private_metadata", form.action().encoded());
    modal.put("notify_on_close", true);
    modal.set("title", words(TITLE, form.title()));
    modal.set("submit", words(TITLE, form.submit()));
    ArrayNode blocks = modal.putArray("blocks");
    form.fields().stream()
        .flatMap(field -> field.accept(this).stream())
        .limit(LIST)
        .forEach(blocks::add);
    return modal;
  }

  @Override
  public List<ObjectNode> explain(Form.Explain explain) {
    List<ObjectNode> blocks = new ArrayList<>();
    renderer
        .view(Message.of(new Part.Text(List.of(explain.line()))))
        .forEach(block -> blocks.add((ObjectNode) block));
    return blocks;
  }

  @Override
  public List<ObjectNode> pickOne(Form.PickOne pick) {
    ObjectNode select = Blocks.block("static_select").put("action_id", ANSWER);
    ArrayNode groups = select.putArray("option_groups");
    pick.groups().forEach(group -> lists(group).forEach(groups::add));
    pick.groups().stream()
        .flatMap(group -> group.values().stream())
        .filter(value -> pick.chosen().filter(value.value()::equals).isPresent())
        .findFirst()
        .ifPresent(value -> select.set("initial_option", option(value)));
    // Slack rejects a list without options.
    return groups.isEmpty()
        ? List.of()
        : List.of(input(pick.name(), pick.label(), pick.hint(), pick.isRequired(), select));
  }

  @Override
  public List<ObjectNode> write(Form.Write write) {
    int longest = Math.min(write.longest(), WRITTEN);
    ObjectNode element =
        Blocks.block("plain_text_input")
            .put("action_id", ANSWER)
            .put("multiline", true)
            .put("max_length", longest);
    write
        .text()
        .map(text -> FittingText.to(longest, text))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> element.put("initial_value", text));
    return List.of(input(write.name(), write.label(), write.hint(), write.isRequired(), element));
  }

  private static ObjectNode input(
      String name, String label, Optional<String> hint, boolean isRequired, ObjectNode element) {
    ObjectNode input = Blocks.block("input").put("block_id", name).put("optional", !isRequired);
    input.set("label", words(LABEL, label));
    hint.filter(text -> !text.isBlank()).ifPresent(text -> input.set("hint", words(LABEL, text)));
    return input.set("element", element);
  }

  /** A group, split into lists that are short enough for Slack. */
  private static List<ObjectNode> lists(Form.Group group) {
    List<ObjectNode> lists = new ArrayList<>();
    List<Form.Value> values = group.values();
    for (int start = 0; start < values.size(); start += LIST) {
      ObjectNode list = JsonNodeFactory.instance.objectNode();
      list.set("label", words(OPTION, group.title()));
      ArrayNode options = list.putArray("options");
      values.subList(start, Math.min(values.size(), start + LIST)).stream()
          .map(ModalRenderer::option)
          .forEach(options::add);
      lists.add(list);
    }
    return lists;
  }

  private static ObjectNode option(Form.Value value) {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option.set("text", words(OPTION, value.sentence()));
    return option.put("value", value.value());
  }

  private static ObjectNode words(int most, String text) {
    return Blocks.plainText(most, FittingText.line(most, text));
  }
}
