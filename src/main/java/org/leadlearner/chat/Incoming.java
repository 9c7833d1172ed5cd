package org.leadlearner.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;

/**
 * One thing that came in, from any platform.
 *
 * @param deliveryKeys every name the platform gives this delivery; if any was seen before, this is
 *     a repeat and changes nothing
 * @param from the account that did it
 * @param profile what the platform tells about that account
 * @param where the person's own conversation with us, which answers go to
 * @param setting where the person did it
 * @param channel the channel that they did it in, without a thread, when others read along there
 * @param channelName what people call that channel, where the platform tells
 * @param asideTo where an answer can be seen beside what was asked, when it was asked in a channel
 *     and the platform takes no answer with the request itself
 * @param opensForms whether a form can be opened in answer, as {@link Receipt#form()}
 * @param heard what the person did
 * @param on the message that carried the pressed button, by the platform's id
 * @param at when the platform handed it to us, by our clock
 */
public record Incoming(
    Set<String> deliveryKeys,
    Account from,
    Profile profile,
    Conversation where,
    Setting setting,
    Optional<Conversation> channel,
    Optional<String> channelName,
    Optional<Conversation> asideTo,
    boolean opensForms,
    Heard heard,
    Optional<String> on,
    Instant at) {

  /** Where a person does something. */
  public enum Setting {
    /** In their own conversation with us. */
    DIRECT,
    /** Where others read along. */
    CHANNEL,
    /** On their own page. */
    HOME
  }

  public Incoming {
    deliveryKeys = Set.copyOf(deliveryKeys);
    if (deliveryKeys.isEmpty()) {
      throw new IllegalArgumentException("a delivery needs a key, or a repeat is not known");
    }
    channelName = channelName.filter(name -> !name.isBlank());
  }

  /** Where the platform does not tell what people call the channel. */
  public Incoming(
      Set<String> deliveryKeys,
      Account from,
      Profile profile,
      Conversation where,
      Setting setting,
      Optional<Conversation> channel,
      Optional<Conversation> asideTo,
      boolean opensForms,
      Heard heard,
      Optional<String> on,
      Instant at) {
    this(
        deliveryKeys,
        from,
        profile,
        where,
        setting,
        channel,
        Optional.empty(),
        asideTo,
        opensForms,
        heard,
        on,
        at);
  }
}
