package org.leadlearner.assistant.turn;

import java.util.List;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Message;

/** Makes a reply that only the asker sees (ephemeral in a channel). */
public final class PrivateReply {

  private PrivateReply() {}

  /**
   * Beside what was typed, if the platform can show it to one person alone; otherwise in their own
   * conversation, because everybody in the channel reads replies to a mention, and Slack shows no
   * reply to a press.
   */
  public static List<Reply> answer(Incoming incoming, Message message) {
    boolean seenByOne =
        incoming.where().setting() == Where.Setting.CHANNEL
            && incoming.where().asideTo().isEmpty()
            && incoming.heard() instanceof Heard.Typed;
    return List.of(seenByOne ? Reply.aside(message) : Reply.below(message));
  }
}
