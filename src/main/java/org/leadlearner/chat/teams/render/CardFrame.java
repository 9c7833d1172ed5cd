package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.teams.element.CardElement;
import org.leadlearner.chat.teams.element.CardTextLimit;

/** The frame around the body of every card. */
final class CardFrame {

  /** The largest card that we send; Teams rejects messages of more than about 28 KB. */
  static final int LARGEST = 25_000;

  static final SpaceBudget WIDE = new SpaceBudget(10_000, 100);

  private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

  /** The newest version that all Teams clients support. */
  private static final String VERSION = "1.5";

  private static final int LONGEST_SPOKEN = 150;
  private static final int LONGEST_FALLBACK = 500;

  private CardFrame() {}

  /**
   * A card without its body.
   *
   * @param language that a screen reader reads it in; empty for English, which has no tag: Teams
   *     then reads it in the language of its own
   * @param words its text, for a client that cannot show it. Its first line is the name that a
   *     screen reader gives the card
   */
  static ObjectNode of(String words, Optional<String> language) {
    ObjectNode card = CardElement.of("AdaptiveCard").put("$schema", SCHEMA).put("version", VERSION);
    language.ifPresent(tag -> card.put("lang", tag));
    return card.put("fallbackText", CardTextLimit.escaped(LONGEST_FALLBACK, words))
        .put(
            "speak",
            CardTextLimit.spoken(LONGEST_SPOKEN, words.strip().lines().findFirst().orElse("")));
  }

  /** The limit for the body. */
  static CardSizeLimit left(ObjectNode frame) {
    return new CardSizeLimit(LARGEST - CardElement.size(frame) - ",\"body\":".length());
  }
}
