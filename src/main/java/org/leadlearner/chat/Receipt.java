package org.leadlearner.chat;

import java.util.Map;
import java.util.Optional;

/**
 * What a platform must answer in the moment it handed something in, because its chance passes with
 * the request: everything else goes through the outbox.
 *
 * @param aside a message where the person asked, for nobody else to see
 * @param form a form to open
 * @param faults what to mend in a form that was sent in, by the name of the field
 */
public record Receipt(Optional<Message> aside, Optional<Form> form, Map<String, String> faults) {

  /** Nothing to answer at once. */
  public static final Receipt NOTHING = new Receipt(Optional.empty(), Optional.empty(), Map.of());

  public Receipt {
    faults = Map.copyOf(faults);
  }
}
