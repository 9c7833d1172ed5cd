package org.leadlearner.understand.phrase;

import java.util.List;
import java.util.stream.Stream;

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

  /** Both together. */
  public PhraseBook and(PhraseBook other) {
    return new PhraseBook(
        joined(groups, other.groups),
        joined(entries, other.entries),
        joined(shortForms, other.shortForms));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** How many phrases there are, however many wordings each has. */
  public int size() {
    return groups.stream().mapToInt(group -> group.phrases().size()).sum();
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
