package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;

/** A message as an Adaptive Card, within the limits of Teams whatever the message holds. */
public final class AdaptiveCardRenderer {

  private static final int LONGEST_SUMMARY = 3_000;

  private final PlainText plainText = new PlainText();
  private final String yourAnswer;

  /**
   * @param yourAnswer what stands beside the answer that was chosen before
   */
  public AdaptiveCardRenderer(String yourAnswer) {
    this.yourAnswer = yourAnswer;
  }

  /**
   * What an activity carries.
   *
   * @param summary the whole message in words, for notifications and screen readers: bare text,
   *     which is not to stand in a field that reads Markdown
   * @param content the card, of the type application/vnd.microsoft.card.adaptive; at most 25,000
   *     bytes
   */
  public record Card(String summary, ObjectNode content) {}

  public Card card(Message message) {
    String words = FittingText.to(LONGEST_SUMMARY, plainText.render(message));
    String summary = words.isBlank() ? FittingText.ELLIPSIS : words;
    ObjectNode card = CardFrame.of(summary);
    CardSizeLimit fitting = CardFrame.left(card);
    List<ObjectNode> elements =
        CardFrame.WIDE.drawn(
            room -> new CardLayout(room, yourAnswer).elements(message), fitting::fits);
    card.set("body", fitting.cut(elements));
    return new Card(summary, card);
  }
}
