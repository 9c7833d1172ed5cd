package org.leadlearner.chat.slack;

import org.leadlearner.chat.Conversation;

/** How places in Slack are written in a {@link Conversation} and in a message's id. */
final class Addresses {

  private static final String DIRECT = "D";

  private Addresses() {}

  /** The id of a message: its channel, a slash, its timestamp. */
  static String message(String channel, String timestamp) {
    return channel + "/" + timestamp;
  }

  /** The thread below a message. */
  static Conversation thread(String team, String channel, String timestamp) {
    return new Conversation(Gesture.PLATFORM, team, message(channel, timestamp));
  }

  /** Whether a channel is a direct message between two. */
  static boolean isDirect(String channel) {
    return channel.startsWith(DIRECT);
  }

  /**
   * Where a browser finds a message. Slack's own link, put together without asking Slack for it.
   *
   * @param domain the workspace's part of {@code domain.slack.com}
   */
  static String permalink(String domain, String channel, String timestamp) {
    return "https://%s.slack.com/archives/%s/p%s"
        .formatted(domain, channel, timestamp.replace(".", ""));
  }
}
