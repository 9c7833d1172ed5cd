package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.teams.element.CardElement;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * The size limit of a card.
 *
 * @param bytes of the JSON of its body
 */
record CardSizeLimit(int bytes) {

  /** Enough for the line that says how much is missing. */
  private static final int NOTE = 200;

  boolean fits(List<ObjectNode> elements) {
    return size(elements) <= bytes;
  }

  /**
   * The elements, without the last ones if there are too many; a line in their place says how many
   * are missing. Buttons are removed last, because without them the person cannot continue. Never
   * empty.
   */
  ArrayNode cut(List<ObjectNode> elements) {
    List<ObjectNode> kept = new ArrayList<>(elements);
    if (kept.isEmpty()) {
      kept.add(note(FittingText.ELLIPSIS));
    }
    if (!fits(kept)) {
      int gap = drop(kept);
      kept.add(gap, note(FittingText.ELLIPSIS + " +" + (elements.size() - kept.size())));
    }
    return JsonNodeFactory.instance.arrayNode().addAll(kept);
  }

  /** Removes elements until the rest fits beside the note, and returns the first gap. */
  private int drop(List<ObjectNode> elements) {
    int gap = elements.size();
    int size = size(elements);
    while (size > bytes - NOTE) {
      int last = lastToGo(elements);
      size -= size(elements.remove(last));
      gap = Math.min(gap, last);
    }
    return Math.min(gap, elements.size());
  }

  private static int lastToGo(List<ObjectNode> elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (!isPressed(elements.get(i))) {
        return i;
      }
    }
    return elements.size() - 1;
  }

  private static boolean isPressed(ObjectNode element) {
    return element.has("selectAction")
        || element.has("actions")
        || element.findValue("verb") != null;
  }

  private static ObjectNode note(String text) {
    return CardElement.words(Look.SMALL, text);
  }

  private static int size(List<ObjectNode> elements) {
    return 2 + elements.stream().mapToInt(CardSizeLimit::size).sum();
  }

  /** Including the comma after it. */
  private static int size(ObjectNode element) {
    return CardElement.size(element) + 1;
  }
}
