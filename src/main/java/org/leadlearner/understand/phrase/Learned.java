package org.leadlearner.understand.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadlearner.understand.text.Lexicon;

/**
 * What was learned from a book of phrases: all that lines are heard with. The phrases themselves
 * are not in it, so it can be kept and read again in place of learning.
 *
 * @param book what words mean, and what is asked for and where; its groups have no phrases
 * @param spelled the words of all phrases, which are right as they are spelled
 * @param exact the groups of each line that is a phrase as a whole, by the line's key
 * @param usual stems of words that phrases about this work have
 * @param weights how much each sign speaks for each meaning, in the order of the groups
 */
public record Learned(
    PhraseBook book,
    Set<String> spelled,
    Map<String, List<PhraseGroup>> exact,
    Set<String> usual,
    Map<String, short[]> weights) {

  /** The words that the phrases were read with. */
  public Lexicon lexicon() {
    return Phrases.lexicon(book, spelled);
  }
}
