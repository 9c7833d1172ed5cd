package org.leadlearner.people;

import java.util.Locale;

/** Which languages were asked for. Before anybody asks, a person's is that of their platform. */
public interface Languages {

  /** From now on the person is spoken to in this language, on every platform. */
  void choose(long personId, Locale language);

  /** From now on what everybody in the channel reads is in this language. */
  void choose(Conversation channel, Locale language);

  /** The same, unless a language was chosen for the channel before. */
  void suggest(Conversation channel, Locale language);

  /** The language that was chosen for a channel, or English. */
  Locale of(Conversation channel);
}
