package org.leadlearner.chat;

import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * Where a person did something.
 *
 * @param own the person's personal conversation with the bot
 * @param setting what kind of place it was
 * @param channel the channel where they did it, without a thread, if others read there
 * @param channelName the name of that channel, if the platform says it
 * @param asideTo where an ephemeral reply appears, if the request was made in a channel and the
 *     platform takes no reply in the response to the request; or the thread of their personal
 *     conversation that the request belongs to
 * @param staysAside whether every reply appears there, because the request itself was visible to
 *     nobody else
 */
public record Where(
    Conversation own,
    Setting setting,
    Optional<Conversation> channel,
    Optional<String> channelName,
    Optional<Conversation> asideTo,
    boolean staysAside) {

  /** What kind of place it is. */
  public enum Setting {
    /** Their personal conversation with the bot. */
    DIRECT,
    /** A place where others read as well. */
    CHANNEL,
    /** Their home tab. */
    HOME
  }

  public Where {
    channelName = channelName.filter(name -> !name.isBlank());
  }

  /** Where replies go to the personal conversation. */
  public Where(
      Conversation own,
      Setting setting,
      Optional<Conversation> channel,
      Optional<String> channelName,
      Optional<Conversation> asideTo) {
    this(own, setting, channel, channelName, asideTo, false);
  }

  /** A person's personal conversation with the bot. */
  public static Where direct(Conversation own) {
    return new Where(own, Setting.DIRECT, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same; a place without a channel gets this one. */
  public Where in(Optional<Conversation> other) {
    return new Where(own, setting, channel.or(() -> other), channelName, asideTo, staysAside);
  }

  /** Where the person reads the replies. */
  public Conversation repliesTo() {
    return asideTo.filter(place -> staysAside).orElse(own);
  }

  /** Whether others read the message of a button that was pressed here. */
  public boolean isShared() {
    return setting == Setting.CHANNEL && repliesTo().equals(own);
  }
}
