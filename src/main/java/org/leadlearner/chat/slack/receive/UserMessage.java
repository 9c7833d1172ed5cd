package org.leadlearner.chat.slack.receive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person wrote, with the fields that all kinds of message events share.
 *
 * @param home the workspace of its author, if the payload says
 * @param client the id that the author's client gave it
 */
record UserMessage(
    @Nullable String user,
    @Nullable String home,
    @Nullable String text,
    @Nullable String channel,
    @Nullable String timestamp,
    @Nullable String client) {

  /**
   * Its place in a channel or thread.
   *
   * @param channelType {@code im}, {@code app_home}, {@code channel}, {@code group} and others
   * @param thread the timestamp of the parent message
   * @param parent the author of the parent message
   */
  record Among(@Nullable String channelType, @Nullable String thread, @Nullable String parent) {

    boolean isIn(Set<String> types) {
      return channelType != null && types.contains(channelType);
    }
  }

  Set<String> keys(EventEnvelope envelope) {
    Set<String> keys = new HashSet<>();
    keys.add(envelope.key());
    keys.add(
        "message:"
            + ConversationIds.message(
                PayloadLimits.required(channel, "channel"),
                PayloadLimits.required(timestamp, "ts")));
    Optional.ofNullable(client).ifPresent(id -> keys.add("client:" + id));
    return keys;
  }

  String words() {
    return Optional.ofNullable(text).orElse("");
  }

  /** Whether it was not written by another person. */
  boolean isNobodys(EventEnvelope envelope) {
    return user == null || user.equals(envelope.bot());
  }
}
