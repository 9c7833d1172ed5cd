package org.leadlearner.assistant.phrase;

import java.util.Locale;
import org.leadlearner.people.PeopleDirectory;

/** In which language something is said to people who have not just spoken. */
public final class Languages {

  private Languages() {}

  /** The words of the language that the person's platform told last. */
  public static Words of(PeopleDirectory people, long personId) {
    return Words.in(
        people.known(personId).map(PeopleDirectory.Known::locale).orElse(Locale.ENGLISH));
  }
}
