package org.leadlearner.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;

/**
 * One interaction from any platform.
 *
 * @param deliveryKeys every id that the platform gives this delivery; if one of them was seen
 *     before, this is a duplicate and changes nothing
 * @param from the account that did it
 * @param profile what the platform says about that account
 * @param where the place where the person did it, and where the reply goes
 * @param opensForms whether a form can be opened in response, see {@link Receipt#form()}
 * @param heard what the person did
 * @param on the message of the pressed button, by the platform's id
 * @param at when the platform delivered it, by our clock
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

  /** The same, done in another place. */
  public Incoming at(Where other) {
    return new Incoming(deliveryKeys, from, profile, other, opensForms, heard, on, at);
  }
}
