package org.leadlearner.chat.slack.api;

import java.util.Optional;

/**
 * Where something stands in Slack.
 *
 * @param channel the id of a channel; chat.postMessage takes a user's id for their direct messages
 * @param timestamp of a message there: the one that is meant, or the one that a thread hangs on
 */
record MessageTarget(String channel, Optional<String> timestamp) {

  /** Reads {@code C123}, {@code U123} or {@code C123/1700000000.000100}. */
  static MessageTarget of(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? new MessageTarget(id, Optional.empty())
        : new MessageTarget(id.substring(0, slash), Optional.of(id.substring(slash + 1)));
  }

  /** Whether the channel is named by its person. */
  boolean isPerson() {
    return channel.startsWith("U") || channel.startsWith("W");
  }
}
