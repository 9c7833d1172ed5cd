package org.leadlearner.chat.slack.receive;

import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;

/**
 * Replies below a message of ours in a channel. Slack delivers every message of the channels that
 * we were invited to; all others end here, before anything asks who wrote them.
 */
final class ThreadGestures {

  private static final Set<String> CHANNELS = Set.of("channel", "group");

  private ThreadGestures() {}

  static Optional<Gesture> reply(Envelope envelope, Written written, Written.Among among) {
    if (!among.isIn(CHANNELS) || written.isNobodys(envelope) || !isBelowOurs(envelope, among)) {
      return Optional.empty();
    }
    // A mention of us comes as an event of its own with the same keys, and is heard there.
    if (WrittenText.mentions(written.words(), envelope.bot())) {
      return Optional.empty();
    }
    String channel = Payloads.required(written.channel(), "channel");
    String thread = Payloads.required(among.thread(), "thread_ts");
    return Optional.of(
        new Gesture(
            written.keys(envelope),
            envelope.actor(written.user(), written.home()),
            Gesture.Spot.in(channel, Addresses.thread(envelope.team(), channel, thread)),
            new Heard.Replied(WrittenText.plain(written.words()), Addresses.time(thread))));
  }

  private static boolean isBelowOurs(Envelope envelope, Written.Among among) {
    return among.thread() != null
        && !envelope.bot().isEmpty()
        && envelope.bot().equals(among.parent());
  }
}
