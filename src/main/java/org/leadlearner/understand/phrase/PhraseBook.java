package org.leadlearner.understand.phrase;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All phrases of all languages, and the classes of words with the same meaning.
 *
 * @param entries the words of each class
 * @param exactWords the words of classes that have no other endings than those written
 * @param shortForms the abbreviations that people type
 */
public record PhraseBook(
    List<PhraseGroup> groups,
    List<Entry> entries,
    List<Entry> exactWords,
    List<ShortForm> shortForms) {

  public static final PhraseBook EMPTY = new PhraseBook(List.of(), List.of(), List.of(), List.of());

  public PhraseBook {
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
    exactWords = List.copyOf(exactWords);
    shortForms = List.copyOf(shortForms);
  }

  /** Both books together. */
  public PhraseBook and(PhraseBook other) {
    return new PhraseBook(
        joined(groups, other.groups),
        joined(entries, other.entries),
        joined(exactWords, other.exactWords),
        joined(shortForms, other.shortForms));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** This without what {@code known} has, too; what is learned twice would count twice. */
  public PhraseBook without(PhraseBook known) {
    return new PhraseBook(
        groups.stream().flatMap(group -> group.without(known.phrasesLike(group)).stream()).toList(),
        rest(entries, known.entries),
        rest(exactWords, known.exactWords),
        rest(shortForms, known.shortForms));
  }

  private Set<String> phrasesLike(PhraseGroup group) {
    return groups.stream()
        .filter(each -> each.meaning().equals(group.meaning()))
        .filter(each -> each.where().equals(group.where()))
        .flatMap(each -> each.phrases().stream())
        .map(PhraseGroup.Phrase::text)
        .collect(toSet());
  }

  private static <T> List<T> rest(List<T> all, List<T> known) {
    Set<T> without = Set.copyOf(known);
    return all.stream().filter(each -> !without.contains(each)).toList();
  }

  /** The number of phrases; the wordings of one phrase count once. */
  public int size() {
    return groups.stream().mapToInt(group -> group.phrases().size()).sum();
  }

  /**
   * A word or several words of a class.
   *
   * @param concept the class; in capital letters when it counts in comparisons of phrases
   * @param language a code such as {@code en}
   */
  public record Entry(String concept, String language, String words) {}

  /**
   * An abbreviation that people type, such as "u" for "you".
   *
   * @param words the words that it stands for
   */
  public record ShortForm(String typed, String words) {}
}
