package org.leadlearner.understand.phrase;

import java.util.List;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;

/**
 * Phrases that mean the same.
 *
 * @param where the contexts that they are heard in; none for all of them
 */
public record PhraseGroup(Meaning meaning, Set<Context> where, List<Phrase> phrases) {

  public PhraseGroup {
    where = Set.copyOf(where);
    phrases = List.copyOf(phrases);
  }

  /**
   * One way to say it.
   *
   * @param text {@code (a|b)} stands for one of several, {@code [a]} may be left out
   * @param place the file and the line it stands on
   */
  public record Phrase(String text, String place) {}
}
