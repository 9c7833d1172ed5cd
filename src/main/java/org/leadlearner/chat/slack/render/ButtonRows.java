package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part.Button;
import org.leadlearner.chat.message.Part.Explained;
import org.leadlearner.chat.message.Part.Option;

/**
 * The buttons of one message, in rows. Each carries its action as the {@code value}; its {@code
 * action_id} consists of the verb and its place, because it must be unique in a message.
 */
final class ButtonRows {

  private static final int LONGEST_LABEL = 75;
  private static final int LONGEST_VERB = 200;
  private static final int LONGEST_VALUE = 2_000;

  /** For options of an overflow menu (platforms.md). */
  private static final int LONGEST_VALUE_IN_MENU = 150;

  private static final int MOST_IN_MENU = 5;

  /**
   * Few enough for a phone; many buttons get Slack's maximum, or the message would have too many
   * blocks.
   */
  private static final int ROW = 5;

  private static final int CROWD = 25;

  private final boolean drawsThumbs;
  private int placed;

  /**
   * @param drawsThumbs whether the surface has feedback buttons
   */
  ButtonRows(boolean drawsThumbs) {
    this.drawsThumbs = drawsThumbs;
  }

  List<ObjectNode> buttons(List<Button> buttons) {
    List<Button> menu = buttons.stream().filter(ButtonRows::fitsMenu).limit(MOST_IN_MENU).toList();
    List<ObjectNode> elements = new ArrayList<>();
    for (Button button : buttons) {
      if (!menu.contains(button)) {
        ObjectNode element = element(button.label(), button.action());
        elements.add(button.isOf(Button.Weight.MAIN) ? element.put("style", "primary") : element);
      }
    }
    if (!menu.isEmpty()) {
      elements.add(menu(menu));
    }
    List<ObjectNode> blocks = rows(elements);
    if (drawsThumbs) {
      thumbs(buttons).ifPresent(blocks::add);
    }
    return blocks;
  }

  /**
   * Slack's feedback buttons for a thumb up and a thumb down (docs.slack.dev, context actions
   * block). Both stay in the menu too, for clients and clouds that do not draw them.
   */
  private Optional<ObjectNode> thumbs(List<Button> buttons) {
    return thumb(buttons, true).flatMap(up -> thumb(buttons, false).map(down -> thumbs(up, down)));
  }

  private static Optional<Button> thumb(List<Button> buttons, boolean isUp) {
    return buttons.stream().filter(button -> button.action().isThumb(isUp)).findFirst();
  }

  private ObjectNode thumbs(Button up, Button down) {
    placed++;
    ObjectNode pair = Blocks.block("feedback_buttons").put("action_id", "thumbs-" + placed);
    pair.set("positive_button", thumb(up));
    pair.set("negative_button", thumb(down));
    ObjectNode block = Blocks.block("context_actions");
    block.putArray("elements").add(pair);
    return block;
  }

  private static ObjectNode thumb(Button button) {
    String shown = FittingText.line(LONGEST_LABEL, button.label(), FittingText.ELLIPSIS);
    ObjectNode thumb = JsonNodeFactory.instance.objectNode();
    thumb.set("text", Blocks.plainText(LONGEST_LABEL, shown));
    return thumb.put("value", value(button.action())).put("accessibility_label", shown);
  }

  private static boolean fitsMenu(Button button) {
    int length = value(button.action()).length();
    return button.isOf(Button.Weight.MORE) && length > 0 && length <= LONGEST_VALUE_IN_MENU;
  }

  /** The overflow menu at the end of a row. */
  private ObjectNode menu(List<Button> buttons) {
    placed++;
    ObjectNode menu = Blocks.block("overflow").put("action_id", "more-" + placed);
    ArrayNode options = menu.putArray("options");
    for (Button button : buttons) {
      ObjectNode option = options.addObject();
      String shown = FittingText.line(LONGEST_LABEL, button.label(), FittingText.ELLIPSIS);
      option.set("text", Blocks.plainText(LONGEST_LABEL, shown));
      option.put("value", value(button.action()));
    }
    return menu;
  }

  List<ObjectNode> letters(List<Option> options) {
    List<ObjectNode> elements = new ArrayList<>();
    for (Option option : options) {
      String spoken = option.key() + ". " + option.sentence();
      elements.add(
          element(option.key(), option.action())
              .put("accessibility_label", FittingText.line(LONGEST_LABEL, spoken)));
    }
    return rows(elements);
  }

  /** The button beside a sentence; for screen readers it names the sentence. */
  ObjectNode beside(Explained explained) {
    String spoken = explained.label() + ": " + explained.line().text();
    return element(explained.label(), explained.ask())
        .put("accessibility_label", FittingText.line(LONGEST_LABEL, spoken, FittingText.ELLIPSIS));
  }

  private ObjectNode element(String label, Action action) {
    placed++;
    ObjectNode element = Blocks.block("button");
    String shown = FittingText.line(LONGEST_LABEL, label, Integer.toString(placed));
    element.set("text", Blocks.plainText(LONGEST_LABEL, shown));
    element.put("action_id", FittingText.line(LONGEST_VERB, action.verb(), "-") + "-" + placed);
    String value = value(action);
    return value.isEmpty() ? element : element.put("value", value);
  }

  /**
   * An action that is too long (a bug of ours: {@link Action#LONGEST}) is sent without its details:
   * half of them could mean something else, and handlers know how to handle none.
   */
  private static String value(Action action) {
    String encoded = action.encoded();
    return encoded.length() <= LONGEST_VALUE
        ? FittingText.clean(encoded)
        : FittingText.to(LONGEST_VALUE, action.verb());
  }

  private static List<ObjectNode> rows(List<ObjectNode> elements) {
    int length = elements.size() <= CROWD ? ROW : CROWD;
    List<ObjectNode> rows = new ArrayList<>();
    for (int start = 0; start < elements.size(); start += length) {
      ObjectNode row = Blocks.block("actions");
      row.putArray("elements")
          .addAll(elements.subList(start, Math.min(elements.size(), start + length)));
      rows.add(row);
    }
    return rows;
  }
}
