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

/** What a person did. Whatever they wrote is {@linkplain TypedText#kept kept} as their words. */
public sealed interface Heard {

  /** They opened the conversation and have not said anything yet. */
  record Opened() implements Heard {}

  /** They opened their own page. */
  record HomeOpened() implements Heard {}

  /**
   * They typed a line, or sent a slash command, whose slash is kept.
   *
   * @param mentions the people who are called in it, besides us
   */
  record Typed(String text, List<Mention> mentions) implements Heard {
    public Typed {
      text = TypedText.kept(text);
      mentions = List.copyOf(mentions);
    }

    /** A line that calls nobody. */
    public Typed(String text) {
      this(text, List.of());
    }
  }

  /**
   * Somebody who is called by name in what another person typed.
   *
   * @param own their own conversation with us
   */
  record Mention(Account account, Profile profile, Conversation own) {}

  /** They pressed a button, or chose from a list. */
  record Pressed(Action action) implements Heard {}

  /**
   * They sent a form in.
   *
   * @param values what stood in its fields, by name; a field without an answer is left out
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
  }

  /**
   * They want to keep a message of somebody's as evidence.
   *
   * @param link where the message stands
   */
  record Saved(String text, Optional<String> link) implements Heard {
    public Saved {
      text = TypedText.kept(text);
    }
  }

  /**
   * They wrote in the thread below a message of ours that stands in a channel.
   *
   * @param asked when that message was posted; platforms name a thread by that time, so a prompt is
   *     found by its channel and date, and no id of it has to be kept
   */
  record Replied(String text, Instant asked) implements Heard {
    public Replied {
      text = TypedText.kept(text);
    }
  }
}
