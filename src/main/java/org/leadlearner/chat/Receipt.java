package org.leadlearner.chat;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;

/**
 * What a platform must answer in the moment it handed something in, because its chance passes with
 * the request: everything else goes through the outbox.
 *
 * @param aside a message where the person asked, for nobody else to see
 * @param inPlace what takes the place of the message whose button was pressed. The outbox carries
 *     it as well, so a platform that takes no such answer leaves it to the outbox
 * @param form a form to open
 * @param faults what to mend in a form that was sent in, by the name of the field
 * @param faulty that form, for a platform that must draw it again
 */
public record Receipt(
    Optional<Message> aside,
    Optional<Message> inPlace,
    Optional<Form> form,
    Map<String, String> faults,
    Optional<Form> faulty) {

  /** Nothing to answer at once. */
  public static final Receipt NOTHING =
      new Receipt(Optional.empty(), Optional.empty(), Optional.empty());

  /** A receipt without faults in a form. */
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

  /** What to mend, and the form that it is in. */
  public static Receipt mend(Form form, Map<String, String> faults) {
    return new Receipt(
        Optional.empty(), Optional.empty(), Optional.empty(), faults, Optional.of(form));
  }
}
