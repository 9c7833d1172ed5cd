package org.leadlearner.assistant.turn;

import java.util.List;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Message;

/**
 * Brings an answer to the one who asked and to nobody else, also when it was asked in a channel.
 */
public final class PrivateReply {

  private PrivateReply() {}

  /**
   * Beside what was typed, where the platform shows that to one person alone; else in their own
   * conversation, since what stands beside a mention is read by the whole channel, and to a press
   * Slack shows nothing at all.
   */
  public static List<Reply> answer(Incoming incoming, Message message) {
    boolean seenByOne =
        incoming.where().setting() == Where.Setting.CHANNEL
            && incoming.where().asideTo().isEmpty()
            && incoming.heard() instanceof Heard.Typed;
    return List.of(seenByOne ? Reply.aside(message) : Reply.below(message));
  }
}
