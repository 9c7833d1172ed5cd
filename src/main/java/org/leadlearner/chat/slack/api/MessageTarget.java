package org.leadlearner.chat.slack.api;

import java.util.Optional;

/**
 * Where a message goes in Slack.
 *
 * @param channel the id of a channel; chat.postMessage accepts a user id for a direct message
 * @param timestamp of a message there: the one to update, or the parent of a thread
 */
record MessageTarget(String channel, Optional<String> timestamp) {

  /** Reads {@code C123}, {@code U123} or {@code C123/1700000000.000100}. */
  static MessageTarget of(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? new MessageTarget(id, Optional.empty())
        : new MessageTarget(id.substring(0, slash), Optional.of(id.substring(slash + 1)));
  }

  /** Whether the channel is given as a user id. */
  boolean isPerson() {
    return channel.startsWith("U") || channel.startsWith("W");
  }
}
