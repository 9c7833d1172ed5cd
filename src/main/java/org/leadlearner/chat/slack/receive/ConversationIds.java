package org.leadlearner.chat.slack.receive;

import java.math.BigDecimal;
import java.time.Instant;
import org.leadlearner.chat.slack.user.SlackUser;
import org.leadlearner.people.Conversation;

/** How places and messages in Slack are written as ids. */
final class ConversationIds {

  private static final String DIRECT = "D";

  private ConversationIds() {}

  /** The id of a message: its channel, a slash, its timestamp. */
  static String message(String channel, String timestamp) {
    return channel + "/" + timestamp;
  }

  /** The thread below a message. */
  static Conversation thread(String team, String channel, String timestamp) {
    return new Conversation(SlackUser.PLATFORM, team, message(channel, timestamp));
  }

  /**
   * A thread of a person's direct message. Their user id stands first, so that it is known whose it
   * is.
   *
   * @param message as {@link #message} writes it
   */
  static Conversation ownThread(String team, String user, String message) {
    return new Conversation(SlackUser.PLATFORM, team, user + "/" + message);
  }

  /**
   * When a message was posted, to the microsecond, as its timestamp says.
   *
   * @throws NumberFormatException for text that is not a timestamp
   */
  static Instant time(String timestamp) {
    BigDecimal seconds = new BigDecimal(timestamp);
    long whole = seconds.longValue();
    return Instant.ofEpochSecond(
        whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
  }

  /** Whether a channel is a direct message between two. */
  static boolean isDirect(String channel) {
    return channel.startsWith(DIRECT);
  }

  /**
   * The address of a message for browsers: Slack's permalink, built without a call to Slack.
   *
   * @param domain the workspace's part of {@code domain.slack.com}
   */
  static String permalink(String domain, String channel, String timestamp) {
    return "https://%s.slack.com/archives/%s/p%s"
        .formatted(domain, channel, timestamp.replace(".", ""));
  }
}
