package org.leadlearner.chat;

import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * Where a person did something.
 *
 * @param own the person's own conversation with us, which answers go to
 * @param setting what kind of place it was
 * @param channel the channel that they did it in, without a thread, when others read along there
 * @param channelName what people call that channel, where the platform tells
 * @param asideTo where an answer can be seen beside what was asked, when it was asked in a channel
 *     and the platform takes no answer with the request itself
 */
public record Where(
    Conversation own,
    Setting setting,
    Optional<Conversation> channel,
    Optional<String> channelName,
    Optional<Conversation> asideTo) {

  /** What kind of place it is. */
  public enum Setting {
    /** Their own conversation with us. */
    DIRECT,
    /** Where others read along. */
    CHANNEL,
    /** Their own page. */
    HOME
  }

  public Where {
    channelName = channelName.filter(name -> !name.isBlank());
  }

  /** A person's own conversation with us. */
  public static Where direct(Conversation own) {
    return new Where(own, Setting.DIRECT, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, and where it is in no channel, for this one. */
  public Where in(Optional<Conversation> other) {
    return new Where(own, setting, channel.or(() -> other), channelName, asideTo);
  }
}
