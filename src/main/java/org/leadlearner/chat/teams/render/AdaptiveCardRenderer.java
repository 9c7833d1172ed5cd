package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;

/**
 * Draws a message as an Adaptive Card, within the limits of Teams whatever the message contains.
 */
public final class AdaptiveCardRenderer {

  private static final int LONGEST_SUMMARY = 3_000;

  private final PlainText plainText = new PlainText();
  private final String yourAnswer;

  /**
   * @param yourAnswer the label of the answer that was chosen before
   */
  public AdaptiveCardRenderer(String yourAnswer) {
    this.yourAnswer = yourAnswer;
  }

  /**
   * The content of an activity.
   *
   * @param summary the whole message as plain text, for notifications and screen readers; it must
   *     not be put into a field with Markdown
   * @param content the card, of the type application/vnd.microsoft.card.adaptive; at most 25,000
   *     bytes
   */
  public record Card(String summary, ObjectNode content) {}

  /** For a screen of any width. */
  public Card card(Message message) {
    return card(message, false);
  }

  /**
   * @param isWide whether the reader has a wide screen
   */
  public Card card(Message message, boolean isWide) {
    String words = FittingText.to(LONGEST_SUMMARY, plainText.render(message));
    String summary = words.isBlank() ? FittingText.ELLIPSIS : words;
    ObjectNode card = CardFrame.of(summary, message.language());
    CardSizeLimit fitting = CardFrame.left(card);
    List<ObjectNode> elements =
        CardFrame.WIDE.drawn(
            room -> new CardLayout(room, yourAnswer, isWide).elements(message), fitting::fits);
    card.set("body", fitting.cut(elements));
    return new Card(summary, card);
  }
}
