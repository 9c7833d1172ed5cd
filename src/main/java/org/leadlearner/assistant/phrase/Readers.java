package org.leadlearner.assistant.phrase;

import java.util.Locale;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;

/** In which words something is said to those who have not just spoken. */
public record Readers(PeopleDirectory people) {

  /** The words of the language that the person asked for, or that their platform told last. */
  public Phrases of(long personId) {
    return Phrases.in(
        people.known(personId).map(PeopleDirectory.Known::locale).orElse(Locale.ENGLISH));
  }

  /** The words that everybody in a channel reads. */
  public Phrases of(Conversation channel) {
    return Phrases.in(people.languages().of(channel));
  }

  /**
   * The same where the program comes to a channel: it speaks the language of whoever brought it,
   * unless one who leads the channel chose another.
   */
  public Phrases met(Conversation channel, Phrases words) {
    people.languages().suggest(channel, words.locale());
    return of(channel);
  }
}
