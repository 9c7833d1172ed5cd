package org.leadlearner.understand.phrase;

import java.util.List;

/**
 * All phrases of all languages, and the classes of words that mean the same.
 *
 * @param entries what words mean
 * @param shortForms what people type for more
 */
public record PhraseBook(
    List<PhraseGroup> groups, List<Entry> entries, List<ShortForm> shortForms) {

  public PhraseBook {
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
    shortForms = List.copyOf(shortForms);
  }

  /**
   * A word, or several, of a class.
   *
   * @param concept the class; capital letters for what counts when phrases are compared
   * @param language such as {@code en}
   */
  public record Entry(String concept, String language, String words) {}

  /**
   * What people type for more words, such as "u" for "you".
   *
   * @param words what it stands for
   */
  public record ShortForm(String typed, String words) {}
}
