package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Sets off the name of a stage as the Badge of Teams (learn.microsoft.com, Cards reference). A
 * client without it shows the same text without a frame.
 */
public final class CardBadge {

  /** What Teams shows of a badge on a phone without cutting it. */
  private static final int LONGEST = 24;

  private CardBadge() {}

  /** The badge instead of one short line of our own text; anything else stays as it is. */
  public static List<ObjectNode> around(List<ObjectNode> value) {
    String text = value.get(0).path("text").asText();
    boolean isShort = value.size() == 1 && !text.isEmpty() && text.length() <= LONGEST;
    return isShort ? List.of(badge(text).set("fallback", value.get(0))) : value;
  }

  private static ObjectNode badge(String text) {
    return CardElement.of("Badge")
        .put("text", text)
        .put("size", "Large")
        .put("style", "Accent")
        .put("appearance", "Tint");
  }
}
