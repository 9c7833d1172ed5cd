package org.leadlearner.assistant.phrase;

import java.util.Locale;
import org.leadlearner.people.PeopleDirectory;

/** In which language something is said to people who have not just spoken. */
public final class ReaderLocale {

  private ReaderLocale() {}

  /** The words of the language that the person's platform told last. */
  public static Phrases of(PeopleDirectory people, long personId) {
    return Phrases.in(
        people.known(personId).map(PeopleDirectory.Known::locale).orElse(Locale.ENGLISH));
  }
}
