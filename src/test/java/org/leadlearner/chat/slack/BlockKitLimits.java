package org.leadlearner.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Slack refuses, as far as it is documented (docs.slack.dev, Block Kit reference), for the
 * blocks that we use: any other block, element or field is a fault too. Lengths are UTF-16 units.
 */
public final class BlockKitLimits {

  private static final Set<String> WORDS =
      Set.of("header", "section", "context", "rich_text", "actions");
  private static final Set<String> STYLES = Set.of("bold", "italic");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();

  private BlockKitLimits() {}

  /** What is wrong with a message's blocks; empty when Slack takes them. */
  public static List<String> inMessage(JsonNode blocks) {
    BlockKitLimits limits = new BlockKitLimits();
    limits.blocks(blocks, 50, true);
    limits.count("charts", ofType(blocks, "data_visualization"), 0, 2);
    return limits.faults;
  }

  /** The same for a modal or the App Home. */
  public static List<String> inView(JsonNode blocks) {
    BlockKitLimits limits = new BlockKitLimits();
    limits.blocks(blocks, 100, false);
    return limits.faults;
  }

  private static int ofType(JsonNode blocks, String type) {
    int count = 0;
    for (JsonNode block : blocks) {
      count += block.path("type").asText().equals(type) ? 1 : 0;
    }
    return count;
  }

  private void blocks(JsonNode blocks, int most, boolean data) {
    count("blocks", blocks.size(), 1, most);
    for (JsonNode block : blocks) {
      String type = block.path("type").asText();
      check(data || WORDS.contains(type), "no " + type + " here");
      block(type, block);
    }
  }

  private void block(String type, JsonNode block) {
    switch (type) {
      case "header" -> header(block);
      case "section" -> section(block);
      case "context" -> context(block);
      case "rich_text" -> richText(block);
      case "actions" -> actions(block);
      case "context_actions" -> contextActions(block);
      case "data_table" -> faults.addAll(DataLimits.table(block));
      case "data_visualization" -> faults.addAll(DataLimits.chart(block));
      default -> faults.add("unknown block " + type);
    }
  }

  private void header(JsonNode block) {
    fields(block, "type", "text");
    plainText(block.path("text"), 150);
  }

  private void section(JsonNode block) {
    fields(block, "type", "text", "accessory");
    button(block.path("accessory"));
    JsonNode text = block.path("text");
    if (text.path("type").asText().equals("mrkdwn")) {
      fields(text, "type", "text", "verbatim");
      length("section", text.path("text"), 3_000);
      check(text.path("verbatim").asBoolean(), "verbatim");
    } else {
      plainText(text, 3_000);
    }
  }

  private void context(JsonNode block) {
    fields(block, "type", "elements");
    count("context elements", block.path("elements").size(), 1, 10);
    block.path("elements").forEach(element -> plainText(element, 2_000));
  }

  private void richText(JsonNode block) {
    fields(block, "type", "elements");
    count("rich_text elements", block.path("elements").size(), 1, Integer.MAX_VALUE);
    for (JsonNode part : block.path("elements")) {
      fields(part, "type", "elements");
      String type = part.path("type").asText();
      check(type.equals("rich_text_section") || type.equals("rich_text_quote"), "no " + type);
      count("texts", part.path("elements").size(), 1, Integer.MAX_VALUE);
      part.path("elements").forEach(this::literal);
    }
  }

  private void literal(JsonNode element) {
    if (element.path("type").asText().equals("link")) {
      fields(element, "type", "url", "text");
      check(element.path("url").equals(element.path("text")), "a link that hides: " + element);
      return;
    }
    fields(element, "type", "text", "style");
    check(element.path("type").asText().equals("text"), "only literal text: " + element);
    length("literal text", element.path("text"), 3_001);
    element
        .path("style")
        .fieldNames()
        .forEachRemaining(style -> check(STYLES.contains(style), "style " + style));
  }

  private void actions(JsonNode block) {
    fields(block, "type", "elements");
    count("buttons", block.path("elements").size(), 1, 25);
    for (JsonNode element : block.path("elements")) {
      if (element.path("type").asText().equals("overflow")) {
        menu(element);
      } else {
        button(element);
      }
    }
  }

  private void contextActions(JsonNode block) {
    fields(block, "type", "elements");
    count("context actions", block.path("elements").size(), 1, 5);
    for (JsonNode pair : block.path("elements")) {
      fields(pair, "type", "action_id", "positive_button", "negative_button");
      check(pair.path("type").asText().equals("feedback_buttons"), "no thumbs: " + pair);
      length("action_id", pair.path("action_id"), 255);
      check(actionIds.add(pair.path("action_id").asText()), "twice: " + pair.path("action_id"));
      thumb(pair.path("positive_button"));
      thumb(pair.path("negative_button"));
    }
  }

  private void thumb(JsonNode thumb) {
    fields(thumb, "text", "value", "accessibility_label");
    plainText(thumb.path("text"), 75);
    length("value", thumb.path("value"), 2_000);
    length("accessibility_label", thumb.path("accessibility_label"), 75);
  }

  private void menu(JsonNode menu) {
    fields(menu, "type", "action_id", "options");
    count("options", menu.path("options").size(), 1, 5);
    check(actionIds.add(menu.path("action_id").asText()), "twice: " + menu.path("action_id"));
    for (JsonNode option : menu.path("options")) {
      fields(option, "text", "value");
      plainText(option.path("text"), 75);
      length("value", option.path("value"), 150);
    }
  }

  private void button(JsonNode button) {
    fields(button, "type", "text", "action_id", "value", "style", "accessibility_label");
    check(button.path("type").asText().equals("button"), "no button: " + button);
    plainText(button.path("text"), 75);
    length("action_id", button.path("action_id"), 255);
    check(actionIds.add(button.path("action_id").asText()), "twice: " + button.path("action_id"));
    optional("value", button, 2_000);
    optional("accessibility_label", button, 75);
    check(!button.has("style") || button.get("style").asText().equals("primary"), "style");
  }

  private void plainText(JsonNode text, int most) {
    fields(text, "type", "text", "emoji");
    check(text.path("type").asText().equals("plain_text"), "no plain_text: " + text);
    check(text.path("emoji").isBoolean(), "emoji: " + text);
    check(!text.path("text").asText().isBlank(), "blank: " + text);
    check(!text.path("text").asText().matches("(?s).*<[!@#a-z].*"), "mention or link: " + text);
    length("plain_text", text.path("text"), most);
  }

  private void optional(String name, JsonNode in, int most) {
    if (in.has(name)) {
      length(name, in.get(name), most);
    }
  }

  private void length(String what, JsonNode text, int most) {
    check(text.isTextual() && !text.textValue().isEmpty(), "no " + what);
    count(what, text.asText().length(), 1, most);
    check(isShowable(text.asText()), what + " holds a control character or half a pair");
  }

  static boolean isShowable(String text) {
    return text.codePoints()
        .allMatch(
            point ->
                point == '\n'
                    || point == '\t'
                    || (!Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE));
  }

  private void count(String what, int count, int least, int most) {
    check(count >= least && count <= most, what + ": " + count + ", not " + least + "-" + most);
  }

  private void fields(JsonNode node, String... known) {
    Set<String> allowed = Set.of(known);
    node.fieldNames()
        .forEachRemaining(name -> check(allowed.contains(name), "unknown field " + name));
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
