package org.leadlearner.chat;

import java.util.Map;
import java.util.function.Consumer;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/** A reply to what came in. */
public sealed interface Reply {

  /** One step for each kind, so that a new one does not compile until it is taken. */
  void match(Consumer<Say> say, Consumer<Post> post, Consumer<Open> open, Consumer<Mend> mend);

  /** A message. */
  record Say(Message message, Place place) implements Reply {
    @Override
    public void match(
        Consumer<Say> say, Consumer<Post> post, Consumer<Open> open, Consumer<Mend> mend) {
      say.accept(this);
    }
  }

  /** A message to another conversation. */
  record Post(Conversation to, Message message) implements Reply {
    @Override
    public void match(
        Consumer<Say> say, Consumer<Post> post, Consumer<Open> open, Consumer<Mend> mend) {
      post.accept(this);
    }
  }

  /** A form that opens in response to a press or a typed line. */
  record Open(Form form) implements Reply {
    @Override
    public void match(
        Consumer<Say> say, Consumer<Post> post, Consumer<Open> open, Consumer<Mend> mend) {
      open.accept(this);
    }
  }

  /**
   * A submitted form has errors.
   *
   * @param form the form as it was opened, for a platform that must draw it again
   * @param faults the errors by the name of the field
   */
  record Mend(Form form, Map<String, String> faults) implements Reply {
    public Mend {
      faults = Map.copyOf(faults);
    }

    @Override
    public void match(
        Consumer<Say> say, Consumer<Post> post, Consumer<Open> open, Consumer<Mend> mend) {
      mend.accept(this);
    }
  }

  /** Where a message appears. */
  enum Place {
    /** In the person's conversation with the bot, at the bottom. */
    BELOW,
    /**
     * Updates the message of the pressed button; without one, and for a message in a channel,
     * below.
     */
    IN_PLACE,
    /** Where the person asked, visible to nobody else (ephemeral). */
    ASIDE,
    /** On the person's home tab, if the platform has one. */
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
