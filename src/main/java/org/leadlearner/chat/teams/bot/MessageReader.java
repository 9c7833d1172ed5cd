package org.leadlearner.chat.teams.bot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.teams.connector.OwnThreads;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityJson;
import org.leadlearner.chat.teams.receive.CardData;
import org.leadlearner.chat.teams.receive.UserText;

/**
 * Reads a message activity, or the edit of one: a typed line, a reply in one of our threads, or a
 * button press that old clients send as a plain message.
 */
public final class MessageReader {

  private static final String EDIT = "editMessage";

  private final OwnThreads threads;

  public MessageReader(OwnThreads threads) {
    this.threads = threads;
  }

  /**
   * Empty for messages that are not for the bot. In a channel, a message is for the bot if it
   * mentions it, is targeted at it, or replies to one of its messages.
   */
  Optional<Heard> heard(ActivityContext context) {
    JsonNode value = ActivityJson.tree(context.activity().getValue());
    Optional<Action> pressed = CardData.action(value);
    if (pressed.isPresent()) {
      return pressed.map(Heard.Pressed::new);
    }
    boolean isStrangeButton = value.isContainerNode() && UserText.typed(context).isEmpty();
    return isStrangeButton ? Optional.empty() : written(context);
  }

  /** A changed message to the bot; one that comes back after its deletion is none. */
  Optional<Heard> edited(ActivityContext context) {
    JsonNode data = ActivityJson.tree(context.activity().getChannelData());
    boolean isEdit = data.path("eventType").asText().equals(EDIT);
    return isEdit && context.isPersonal()
        ? Optional.of(new Heard.Edited(UserText.typed(context)))
        : Optional.empty();
  }

  private Optional<Heard> written(ActivityContext context) {
    if (context.isPersonal() || context.isTargeted() || UserText.isMentioned(context)) {
      return Optional.of(new Heard.Typed(UserText.typed(context)));
    }
    return threads.began(context).map(asked -> new Heard.Replied(UserText.typed(context), asked));
  }
}
