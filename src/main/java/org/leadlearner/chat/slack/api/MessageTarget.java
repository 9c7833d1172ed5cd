package org.leadlearner.chat.slack.api;

import java.util.Optional;

/**
 * Where a message goes in Slack.
 *
 * @param place the channel or the person that it belongs to: what is blocked when Slack refuses it
 * @param channel the id of a channel; chat.postMessage accepts a user id for a direct message
 * @param timestamp of a message there: the one to update, or the parent of a thread
 */
record MessageTarget(String place, String channel, Optional<String> timestamp) {

  private static final int PARTS_OF_OWN_THREAD = 3;

  /**
   * Reads {@code C123}, {@code U123}, {@code C123/1700000000.000100}, and for a thread of a
   * person's direct message {@code U123/D123/1700000000.000100}.
   */
  static MessageTarget of(String id) {
    String[] parts = id.split("/", PARTS_OF_OWN_THREAD);
    return switch (parts.length) {
      case 1 -> new MessageTarget(id, id, Optional.empty());
      case 2 -> new MessageTarget(parts[0], parts[0], Optional.of(parts[1]));
      default -> new MessageTarget(parts[0], parts[1], Optional.of(parts[2]));
    };
  }

  /** Whether the channel is given as a user id. */
  boolean isPerson() {
    return channel.startsWith("U") || channel.startsWith("W");
  }
}
