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
 * @param where the person did it, and where they are answered
 * @param opensForms whether a form can be opened in answer, as {@link Receipt#form()}
 * @param heard what the person did
 * @param on the message that carried the pressed button, by the platform's id
 * @param at when the platform handed it to us, by our clock
 */
public record Incoming(
    Set<String> deliveryKeys,
    Account from,
    Profile profile,
    Where where,
    boolean opensForms,
    Heard heard,
    Optional<String> on,
    Instant at) {

  public Incoming {
    deliveryKeys = Set.copyOf(deliveryKeys);
    if (deliveryKeys.isEmpty()) {
      throw new IllegalArgumentException("a delivery needs a key, or a repeat is not known");
    }
  }

  /** The same, done somewhere else. */
  public Incoming at(Where other) {
    return new Incoming(deliveryKeys, from, profile, other, opensForms, heard, on, at);
  }
}
