package org.leadlearner.understand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The last question of the bot that still waits for an answer.
 *
 * @param takes the kinds of answers that fit
 * @param about what a yes does, or the request that misses a value
 * @param choices what can be chosen, in the order on screen
 * @param isLight whether "ok" or a thumb counts as a yes; not for questions that delete, close or
 *     share something
 */
public record OpenQuestion(Set<Takes> takes, Meaning about, List<Choice> choices, boolean isLight) {

  public OpenQuestion {
    takes = takes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(takes));
    choices = List.copyOf(choices);
  }

  /** A question without choices. */
  public OpenQuestion(Takes takes, Meaning about) {
    this(Set.of(takes), about, List.of(), true);
  }

  /** A copy that accepts only these kinds of answers. */
  public OpenQuestion only(Set<Takes> kinds) {
    Set<Takes> left = EnumSet.copyOf(kinds);
    left.retainAll(takes);
    return new OpenQuestion(left, about, choices, isLight);
  }

  public boolean takes(Takes kind) {
    return takes.contains(kind);
  }

  /**
   * One choice.
   *
   * @param key what a person can type for it, such as a letter; empty when there is none
   */
  public record Choice(String key, String label) {}

  /** The kinds of answers. */
  public enum Takes {
    YES_OR_NO,
    /** A day, or a number of days from today. */
    UNTIL,
    TIME,
    /** Another time than the one that was just set, said as a correction. */
    OTHER_TIME,
    DAYS,
    MINUTES,
    /** A line in one's own words, which may be about anything. */
    WORDS,
    /** One of the choices, named by its position on screen. */
    CHOICE
  }
}
