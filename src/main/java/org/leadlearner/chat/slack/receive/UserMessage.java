package org.leadlearner.chat.slack.receive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wrote, in the fields that its kinds share.
 *
 * @param home the workspace of its author, where the payload tells
 * @param client what the author's own Slack calls it
 */
record UserMessage(
    @Nullable String user,
    @Nullable String home,
    @Nullable String text,
    @Nullable String channel,
    @Nullable String timestamp,
    @Nullable String client) {

  /**
   * Where among other messages it stands.
   *
   * @param channelType {@code im}, {@code app_home}, {@code channel}, {@code group} and others
   * @param thread the timestamp of the message that it answers
   * @param parent who wrote that one
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

  /** Whether no other person wrote it. */
  boolean isNobodys(EventEnvelope envelope) {
    return user == null || user.equals(envelope.bot());
  }
}
