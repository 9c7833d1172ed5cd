package org.leadlearner.chat;

import java.util.Map;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/** An answer to what came in. */
public sealed interface Reply {

  /** A message. */
  record Say(Message message, Place place) implements Reply {}

  /** A message in another conversation than the one that is answered. */
  record Post(Conversation to, Message message) implements Reply {}

  /** A form to open, on what the person just pressed or typed. */
  record Open(Form form) implements Reply {}

  /**
   * A form was sent in and cannot be taken.
   *
   * @param form the form as it is opened, for a platform that must draw it again
   * @param faults what to mend, by the name of the field
   */
  record Mend(Form form, Map<String, String> faults) implements Reply {
    public Mend {
      faults = Map.copyOf(faults);
    }
  }

  /** Where a message appears. */
  enum Place {
    /** In the person's conversation with us, below all that stands there. */
    BELOW,
    /**
     * In the place of the message whose button was pressed; without one, and for one that stands in
     * a channel, below.
     */
    IN_PLACE,
    /** Where the person asked, for nobody else to see. */
    ASIDE,
    /** On the person's own page, where the platform has one. */
    HOME
  }

  static Reply below(Message message) {
    return new Say(message, Place.BELOW);
  }

  static Reply inPlace(Message message) {
    return new Say(message, Place.IN_PLACE);
  }

  static Reply aside(Message message) {
    return new Say(message, Place.ASIDE);
  }

  static Reply home(Message message) {
    return new Say(message, Place.HOME);
  }
}
