package org.leadlearner.chat.slack.receive;

import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;

/**
 * Replies below a message of ours in a channel. Slack delivers every message of the channels that
 * we were invited to; all others end here, before anything asks who wrote them.
 */
final class ThreadReplyReader {

  private static final Set<String> CHANNELS = Set.of("channel", "group");

  private ThreadReplyReader() {}

  static Optional<SlackInteraction> reply(
      EventEnvelope envelope, UserMessage written, UserMessage.Among among) {
    if (!among.isIn(CHANNELS) || written.isNobodys(envelope) || !isBelowOurs(envelope, among)) {
      return Optional.empty();
    }
    // A mention of us comes as an event of its own with the same keys, and is heard there.
    if (MrkdwnText.mentions(written.words(), envelope.bot())) {
      return Optional.empty();
    }
    String channel = PayloadLimits.required(written.channel(), "channel");
    String thread = PayloadLimits.required(among.thread(), "thread_ts");
    return Optional.of(
        new SlackInteraction(
            written.keys(envelope),
            envelope.actor(written.user(), written.home()),
            SlackInteraction.Spot.in(
                channel, ConversationIds.thread(envelope.team(), channel, thread)),
            new Heard.Replied(MrkdwnText.plain(written.words()), ConversationIds.time(thread))));
  }

  private static boolean isBelowOurs(EventEnvelope envelope, UserMessage.Among among) {
    return among.thread() != null
        && !envelope.bot().isEmpty()
        && envelope.bot().equals(among.parent());
  }
}
