package org.leadlearner.assistant.phrase;

import java.util.Locale;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;

/** The texts for people who did not act just now. */
public record Readers(PeopleDirectory people) {

  /** The texts in the language that the person chose, or that their platform last said. */
  public Phrases of(long personId) {
    return Phrases.in(
        people.known(personId).map(PeopleDirectory.Known::locale).orElse(Locale.ENGLISH));
  }

  /** The texts that everybody in a channel reads. */
  public Phrases of(Conversation channel) {
    return Phrases.in(people.languages().of(channel));
  }

  /**
   * The same when the app is set up in a channel: the language of the person who does that, unless
   * a lead of the channel chose another.
   */
  public Phrases met(Conversation channel, Phrases words) {
    people.languages().suggest(channel, words.locale());
    return of(channel);
  }
}
