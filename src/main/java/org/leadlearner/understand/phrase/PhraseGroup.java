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
   * @param file where it stands
   * @param line counted from 1
   */
  public record Phrase(String text, String file, int line) {}

  /** Whether both can be heard at one place, neither being meant more for it than the other. */
  boolean rivals(PhraseGroup other) {
    boolean isAlike = where.size() == other.where.size();
    boolean isAnywhere = where.isEmpty() && other.where.isEmpty();
    return isAlike && (isAnywhere || where.stream().anyMatch(other.where::contains));
  }
}
