package org.leadlearner.understand.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One word of a line, several words with one meaning, or a value such as a date.
 *
 * @param word in lower case without accents; several words have spaces between them
 * @param stem the same without its ending
 * @param concepts the concepts of the word, in a fixed order
 * @param start its start in the typed line
 * @param end its end in the typed line, exclusive
 * @param afterBreak whether punctuation such as a period or a comma comes before it
 * @param isKnown whether a phrase or a list of words has this word
 * @param isCapital whether it was typed with a capital letter
 */
public record Unit(
    String word,
    String stem,
    Set<String> concepts,
    Optional<Value> value,
    int start,
    int end,
    boolean afterBreak,
    boolean isKnown,
    boolean isCapital) {

  public boolean is(String concept) {
    return concepts.contains(concept);
  }

  public boolean is(Value.Kind kind) {
    return value.isPresent() && value.get().kind() == kind;
  }

  /** The same without some of its classes. */
  public Unit without(Set<String> some) {
    Set<String> rest = new LinkedHashSet<>(concepts);
    rest.removeAll(some);
    return new Unit(word, stem, rest, value, start, end, afterBreak, isKnown, isCapital);
  }

  /** A unit of something that was named, in the place of the words that name it. */
  public Unit named(Value named, Unit last) {
    return new Unit(
        word,
        stem,
        last == this ? concepts : Set.of(),
        Optional.of(named),
        start,
        last.end,
        afterBreak,
        true,
        isCapital);
  }
}
