package org.leadlearner.chat.slack.receive;

import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;

/**
 * Reads replies in threads of the bot's messages in a channel. Slack delivers every message of the
 * channels that the bot was invited to; all others are dropped here, before their author is looked
 * up.
 */
final class ThreadReplyReader {

  private static final Set<String> CHANNELS = Set.of("channel", "group");

  private ThreadReplyReader() {}

  static Optional<SlackInteraction> reply(
      EventEnvelope envelope, UserMessage written, UserMessage.Among among) {
    if (!among.isIn(CHANNELS) || written.isNobodys(envelope) || !isBelowOurs(envelope, among)) {
      return Optional.empty();
    }
    // A mention of the bot also comes as its own event with the same keys, and is handled there.
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
