package org.leadlearner.understand;

import java.util.List;

/**
 * What the program asked last and waits for.
 *
 * @param takes what kind of answer it takes
 * @param about what a yes does, or what the missing value belongs to
 * @param choices what can be chosen, in the order on screen, where it takes a choice
 */
public record OpenQuestion(Takes takes, Meaning about, List<Meaning> choices) {

  public OpenQuestion {
    choices = List.copyOf(choices);
  }

  /** A question with no choices of its own. */
  public OpenQuestion(Takes takes, Meaning about) {
    this(takes, about, List.of());
  }

  /** Kinds of answers. */
  public enum Takes {
    YES_OR_NO,
    /** A day, or a length of time from today. */
    UNTIL,
    DATE,
    TIME,
    DAYS,
    MINUTES,
    /** One of the choices. */
    CHOICE,
    /** Any words; a request is heard all the same. */
    WORDS
  }
}
