package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part.Button;

/** The buttons of a card. */
public final class CardActions {

  /** The verb of every press; the data says what is meant. */
  static final String PRESS = "press";

  /** The key of {@link Action#encoded()} in the data. */
  public static final String ACTION = "action";

  /** Teams shows at most six actions of a set (atc0005/go-teams-notify issue 161). */
  private static final int MOST = 6;

  /** The letters that fit side by side on a phone; Teams cuts longer labels. */
  private static final int WIDTH = 36;

  private static final int PADDING = 4;

  private static final int LONGEST_LABEL = 75;

  private CardActions() {}

  /** Rows of buttons, each short enough for a phone; the overflow menu is at the end. */
  public static List<ObjectNode> rows(List<Button> buttons) {
    List<ArrayNode> rows = new ArrayList<>();
    int width = 0;
    for (Button button : shown(buttons)) {
      int needed = title(button).length() + PADDING;
      width += needed;
      if (rows.isEmpty() || rows.get(rows.size() - 1).size() == MOST || width > WIDTH) {
        rows.add(JsonNodeFactory.instance.arrayNode());
        width = needed;
      }
      rows.get(rows.size() - 1).add(action(button));
    }
    addMenu(rows, buttons.stream().filter(CardActions::isInMenu).map(CardActions::action).toList());
    return sets(rows);
  }

  private static List<Button> shown(List<Button> buttons) {
    return buttons.stream().filter(button -> !isInMenu(button)).toList();
  }

  private static boolean isInMenu(Button button) {
    return button.isOf(Button.Weight.MORE);
  }

  /** Each set has its own overflow menu, so the menu is not split. */
  private static void addMenu(List<ArrayNode> rows, List<ObjectNode> menu) {
    int last = rows.size() - 1;
    if (last >= 0 && rows.get(last).size() + menu.size() <= MOST) {
      rows.get(last).addAll(menu);
      return;
    }
    for (int start = 0; start < menu.size(); start += MOST) {
      rows.add(
          JsonNodeFactory.instance
              .arrayNode()
              .addAll(menu.subList(start, Math.min(menu.size(), start + MOST))));
    }
  }

  private static List<ObjectNode> sets(List<ArrayNode> rows) {
    List<ObjectNode> sets = new ArrayList<>();
    for (ArrayNode row : rows) {
      ObjectNode set = CardElement.of("ActionSet");
      set.set("actions", row);
      sets.add(sets.isEmpty() ? set : set.put("spacing", "small"));
    }
    return sets;
  }

  private static String title(Button button) {
    return FittingText.line(LONGEST_LABEL, button.label(), FittingText.ELLIPSIS);
  }

  private static ObjectNode action(Button button) {
    return weighed(press(title(button), button.action()), button);
  }

  private static ObjectNode weighed(ObjectNode press, Button button) {
    return switch (button.weight()) {
      case MAIN -> press.put("style", "positive");
      case OTHER -> press;
      case MORE -> press.put("mode", "secondary");
    };
  }

  /**
   * What one press does: the card is replaced or, in a client that cannot do that, a reply comes
   * below. A form opens only with a submit action that says so before it is pressed.
   *
   * @param title also for screen readers
   */
  static ObjectNode press(String title, Action action) {
    if (action.opensForm()) {
      ObjectNode submit = submit(title, action);
      ((ObjectNode) submit.get("data")).putObject("msteams").put("type", "task/fetch");
      return submit;
    }
    ObjectNode execute = CardElement.of("Action.Execute").put("title", title).put("verb", PRESS);
    execute.putObject("data").put(ACTION, line(action));
    return execute.set("fallback", submit(title, action));
  }

  public static ObjectNode submit(String title, Action action) {
    ObjectNode submit = CardElement.of("Action.Submit").put("title", title);
    submit.putObject("data").put(ACTION, line(action));
    return submit;
  }

  /**
   * An action that is too long (a bug of ours: {@link Action#LONGEST}) is sent without its details:
   * half of them could mean something else, and handlers know how to handle none.
   */
  private static String line(Action action) {
    String encoded = action.encoded();
    return encoded.length() <= Action.LONGEST
        ? FittingText.clean(encoded)
        : FittingText.to(Action.LONGEST, action.verb());
  }
}
