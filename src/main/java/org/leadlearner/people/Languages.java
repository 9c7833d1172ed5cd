package org.leadlearner.people;

import java.util.Locale;

/**
 * The languages that were chosen. Without a choice, a person gets the language of their platform.
 */
public interface Languages {

  /** From now on the bot speaks this language with the person, on every platform. */
  void choose(long personId, Locale language);

  /** From now on messages for everybody in the channel are in this language. */
  void choose(Conversation channel, Locale language);

  /** The same, unless a language was chosen for the channel before. */
  void suggest(Conversation channel, Locale language);

  /** The language that was chosen for a channel, or English. */
  Locale of(Conversation channel);
}
