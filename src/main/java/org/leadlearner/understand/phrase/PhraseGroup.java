package org.leadlearner.understand.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;

/**
 * Phrases with the same meaning.
 *
 * @param where the contexts in which they are valid; empty for all contexts
 */
public record PhraseGroup(Meaning meaning, Set<Context> where, List<Phrase> phrases) {

  public PhraseGroup {
    where = Set.copyOf(where);
    phrases = List.copyOf(phrases);
  }

  /**
   * One phrase.
   *
   * @param text {@code (a|b)} means one of several words, {@code [a]} an optional word
   * @param file the file that contains it
   * @param line its line in the file, from 1
   */
  public record Phrase(String text, String file, int line) {}

  /** This without phrases of these texts; empty when no phrase is left. */
  Optional<PhraseGroup> without(Set<String> texts) {
    List<Phrase> rest = phrases.stream().filter(phrase -> !texts.contains(phrase.text())).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(new PhraseGroup(meaning, where, rest));
  }

  /** Whether both groups are valid in one context, and neither is more specific to it. */
  boolean rivals(PhraseGroup other) {
    boolean isAlike = where.size() == other.where.size();
    boolean isAnywhere = where.isEmpty() && other.where.isEmpty();
    return isAlike && (isAnywhere || where.stream().anyMatch(other.where::contains));
  }
}
