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
 * What a message means: a typed line, an answer below ours, or a button of a client that knows no
 * better way.
 */
public final class MessageReader {

  private final OwnThreads threads;

  public MessageReader(OwnThreads threads) {
    this.threads = threads;
  }

  /**
   * Empty for what is not said to us: in a channel we are mentioned, or it is for our eyes alone,
   * or it is an answer below a message of ours, or it is none of ours.
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

  private Optional<Heard> written(ActivityContext context) {
    if (context.isPersonal() || context.isTargeted() || UserText.isMentioned(context)) {
      return Optional.of(new Heard.Typed(UserText.typed(context)));
    }
    return threads.began(context).map(asked -> new Heard.Replied(UserText.typed(context), asked));
  }
}
