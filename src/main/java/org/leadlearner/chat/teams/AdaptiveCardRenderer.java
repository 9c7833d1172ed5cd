package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.PlainText;

/** A message as an Adaptive Card, within the limits of Teams whatever the message holds. */
final class AdaptiveCardRenderer {

  private final PlainText plainText = new PlainText();
  private final String yourAnswer;

  /**
   * @param yourAnswer what stands beside the answer that was chosen before
   */
  AdaptiveCardRenderer(String yourAnswer) {
    this.yourAnswer = yourAnswer;
  }

  /**
   * What an activity carries.
   *
   * @param summary the whole message in words, for notifications and screen readers
   * @param content the card, of the type application/vnd.microsoft.card.adaptive
   */
  record Card(String summary, ObjectNode content) {}

  Card card(Message message) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("type", "AdaptiveCard").put("version", "1.5").put("speak", yourAnswer);
    return new Card(plainText.render(message), content);
  }
}
