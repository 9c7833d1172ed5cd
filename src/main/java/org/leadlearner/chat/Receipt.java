package org.leadlearner.chat;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;

/**
 * The part of a reply that a platform must give in its response to the request, because there is no
 * later chance; everything else goes through the outbox.
 *
 * @param aside an ephemeral message where the person asked
 * @param inPlace the update of the message whose button was pressed. The outbox carries it as well,
 *     so a platform that takes no such response leaves it to the outbox
 * @param form a form to open
 * @param faults the errors of a submitted form, by the name of the field
 * @param faulty that form, for a platform that must draw it again
 */
public record Receipt(
    Optional<Message> aside,
    Optional<Message> inPlace,
    Optional<Form> form,
    Map<String, String> faults,
    Optional<Form> faulty) {

  /** No immediate response. */
  public static final Receipt NOTHING =
      new Receipt(Optional.empty(), Optional.empty(), Optional.empty());

  /** A receipt without errors in a form. */
  private Receipt(Optional<Message> aside, Optional<Message> inPlace, Optional<Form> form) {
    this(aside, inPlace, form, Map.of(), Optional.empty());
  }

  public Receipt {
    faults = Map.copyOf(faults);
  }

  public static Receipt aside(Message message) {
    return new Receipt(Optional.of(message), Optional.empty(), Optional.empty());
  }

  public static Receipt open(Form form) {
    return new Receipt(Optional.empty(), Optional.empty(), Optional.of(form));
  }

  public static Receipt mend(Map<String, String> faults) {
    return new Receipt(
        Optional.empty(), Optional.empty(), Optional.empty(), faults, Optional.empty());
  }

  /** The errors of a form, and the form. */
  public static Receipt mend(Form form, Map<String, String> faults) {
    return new Receipt(
        Optional.empty(), Optional.empty(), Optional.empty(), faults, Optional.of(form));
  }
}
