package org.leadlearner.understand.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line as the readers see it.
 *
 * @param typed the text as it was typed
 * @param exactWords the words in it that count as they are written, in their order
 * @param isQuestion whether it has a question mark
 */
public record TypedLine(
    String typed,
    List<Unit> units,
    List<ExactWord> exactWords,
    Tongue tongue,
    boolean isQuestion,
    boolean isShouted) {

  /** How many words or phrases may stand before the first one that counts. */
  private static final int MOST_LEADS = 3;

  public TypedLine {
    units = List.copyOf(units);
    exactWords = List.copyOf(exactWords);
  }

  /**
   * Words of a class that has them in no other form.
   *
   * @param start the start in the typed line
   * @param end the end in the typed line, exclusive
   */
  public record ExactWord(String concept, int start, int end) {}

  /** The languages that a line can have. */
  public enum Tongue {
    ENGLISH,
    SPANISH,
    /** Both languages, or not certain. */
    ANY
  }

  public TypedLine with(List<Unit> other) {
    return new TypedLine(typed, other, exactWords, tongue, isQuestion, isShouted);
  }

  /** The typed text between two positions. */
  public String between(int start, int end) {
    return typed.substring(start, end);
  }

  /** All words of a class that has them in no other form. */
  public Stream<ExactWord> exactly(String concept) {
    return exactWords.stream().filter(word -> word.concept().equals(concept));
  }

  /** Whether a word of a class begins the line, or stands behind words that may stand before it. */
  public boolean opensExactly(String concept, String lead) {
    return opensExactly(concept, lead, 0, MOST_LEADS);
  }

  private boolean opensExactly(String concept, String lead, int place, int leads) {
    return exactly(concept).anyMatch(word -> word.start() == place)
        || leads > 0
            && exactly(lead)
                .filter(word -> word.start() == place)
                .anyMatch(word -> opensExactly(concept, lead, wordFrom(word.end()), leads - 1));
  }

  /** The place of the next letter or sign. */
  private int wordFrom(int place) {
    String rest = typed.substring(place);
    return place + rest.length() - rest.stripLeading().length();
  }

  public boolean has(String concept) {
    return units.stream().anyMatch(unit -> unit.is(concept));
  }

  public boolean has(Value.Kind kind) {
    return units.stream().anyMatch(unit -> unit.is(kind));
  }
}
