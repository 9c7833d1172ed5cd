package org.leadlearner.understand.phrase;

import java.util.Set;
import org.leadlearner.understand.text.Lexicon;

/**
 * The result of learning from a book of phrases: everything that is needed to read lines. It does
 * not contain the phrases, so it can be stored and loaded instead of learning again.
 *
 * @param book the words and the requests with their contexts; its groups have no phrases
 * @param spelled the words of all phrases, which count as spelled correctly
 * @param exact the groups of each complete phrase, by the key of the line
 * @param usual stems of words in phrases about this work
 * @param weights the weight of each feature for each meaning, in the order of the groups
 */
public record Learned(
    PhraseBook book, Set<String> spelled, WholeLines exact, Set<String> usual, Weights weights) {

  /** The words with which the phrases were read. */
  public Lexicon lexicon() {
    return PhraseMatcher.lexicon(book, spelled);
  }
}
