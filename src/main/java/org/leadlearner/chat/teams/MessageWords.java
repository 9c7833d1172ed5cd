package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;

/** What a message means: a typed line, or a button of a client that knows no better way. */
final class MessageWords {

  private MessageWords() {}

  /** Empty for what is not said to us: in a channel we are mentioned, or it is none of ours. */
  static Optional<Heard> heard(Scene scene) {
    JsonNode value = Json.tree(scene.activity().getValue());
    Optional<Action> pressed = CardData.action(value);
    if (pressed.isPresent()) {
      return pressed.map(Heard.Pressed::new);
    }
    String text = WrittenWords.typed(scene);
    boolean isForUs = scene.isPersonal() || WrittenWords.isMentioned(scene);
    boolean isStrangeButton = text.isEmpty() && value.isContainerNode();
    return isForUs && !isStrangeButton ? Optional.of(new Heard.Typed(text)) : Optional.empty();
  }
}
