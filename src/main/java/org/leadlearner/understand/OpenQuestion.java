package org.leadlearner.understand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the program asked last and waits for.
 *
 * @param takes what kinds of answers it takes
 * @param about what a yes does, or what the missing value belongs to
 * @param choices what can be chosen, in the order on screen
 * @param isLight whether an "ok" or a thumb is a yes; where something is deleted, closed or shown
 *     to others, it is not
 */
public record OpenQuestion(Set<Takes> takes, Meaning about, List<Choice> choices, boolean isLight) {

  public OpenQuestion {
    takes = takes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(takes));
    choices = List.copyOf(choices);
  }

  /** A question with no choices of its own. */
  public OpenQuestion(Takes takes, Meaning about) {
    this(Set.of(takes), about, List.of(), true);
  }

  /** The same, as far as it takes these kinds of answers. */
  public OpenQuestion only(Set<Takes> kinds) {
    Set<Takes> left = EnumSet.copyOf(kinds);
    left.retainAll(takes);
    return new OpenQuestion(left, about, choices, isLight);
  }

  public boolean takes(Takes kind) {
    return takes.contains(kind);
  }

  /**
   * Something to choose.
   *
   * @param key what can be typed for it, such as a letter; empty where there is none
   */
  public record Choice(String key, String label) {}

  /** Kinds of answers. */
  public enum Takes {
    YES_OR_NO,
    /** A day, or a length of time from today. */
    UNTIL,
    TIME,
    DAYS,
    MINUTES,
    /** One of the choices, by its place on screen. */
    CHOICE
  }
}
