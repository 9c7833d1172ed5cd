package org.leadlearner.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** What a person did. Their text is stored as {@linkplain TypedText#kept kept}. */
public sealed interface Heard {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind, so that a new one does not compile until it is answered. */
  interface Visitor<R> {
    R opened(Opened opened);

    R homeOpened(HomeOpened home);

    R typed(Typed typed);

    R pressed(Pressed pressed);

    R submitted(Submitted submitted);

    R saved(Saved saved);

    R replied(Replied replied);

    R edited(Edited edited);
  }

  /** They opened the conversation and have not written anything yet. */
  record Opened() implements Heard {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opened(this);
    }
  }

  /** They opened their home tab. */
  record HomeOpened() implements Heard {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.homeOpened(this);
    }
  }

  /**
   * They typed a line, or sent a slash command, whose slash stays.
   *
   * @param mentions the people that it mentions, without the bot
   */
  record Typed(String text, List<Mention> mentions) implements Heard {
    public Typed {
      text = TypedText.kept(text);
      mentions = List.copyOf(mentions);
    }

    /** A line without mentions. */
    public Typed(String text) {
      this(text, List.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typed(this);
    }
  }

  /**
   * A person who is mentioned in a typed line.
   *
   * @param own their personal conversation with the bot
   */
  record Mention(Account account, Profile profile, Conversation own) {}

  /** They pressed a button, or chose from a list. */
  record Pressed(Action action) implements Heard {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pressed(this);
    }
  }

  /**
   * They submitted a form.
   *
   * @param values the values of its fields by name, without empty fields
   */
  record Submitted(Action action, Map<String, String> values) implements Heard {
    public Submitted {
      values = kept(values);
    }

    private static Map<String, String> kept(Map<String, String> values) {
      Map<String, String> kept = new HashMap<>(values);
      kept.replaceAll((name, value) -> TypedText.kept(value));
      kept.values().removeIf(String::isEmpty);
      return Map.copyOf(kept);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.submitted(this);
    }
  }

  /**
   * They save somebody's message as evidence.
   *
   * @param link the address of the message
   */
  record Saved(String text, Optional<String> link) implements Heard {
    public Saved {
      text = TypedText.kept(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.saved(this);
    }
  }

  /**
   * They wrote in the thread of one of our messages in a channel.
   *
   * @param asked when that message was posted; platforms name a thread by that time, so a prompt is
   *     found by its channel and date, and no message id has to be stored
   */
  record Replied(String text, Instant asked) implements Heard {
    public Replied {
      text = TypedText.kept(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replied(this);
    }
  }

  /**
   * They changed a line in their own conversation after they had sent it. What it did before stays
   * done.
   */
  record Edited(String text) implements Heard {
    public Edited {
      text = TypedText.kept(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.edited(this);
    }
  }
}
