package org.leadlearner.understand.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A word of a line, several that mean one thing, or something that was named.
 *
 * @param word in small letters without accents; several with spaces between them
 * @param stem the same without its ending
 * @param concepts the classes of words that it is in, in a fixed order
 * @param start where it begins in the line as it was typed
 * @param end where it ends, exclusive
 * @param afterBreak whether a full stop, a comma or the like stands before it
 * @param isKnown whether it is a word that any phrase or list of words has
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
