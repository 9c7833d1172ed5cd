package org.leadlearner.people;

import java.util.Set;

/**
 * Two accounts became one person's.
 *
 * @param other the account that was not heard just now
 * @param setAside what both had where one person can have one: the one used last stays
 */
public record Link(Account other, Set<SetAside> setAside) {

  /** What cannot stand twice. */
  public enum SetAside {
    /** An open check-in on the same rubric. */
    CHECK_IN,
    /** Times at which daily prompts come. */
    PROMPT_TIMES
  }

  public Link {
    setAside = Set.copyOf(setAside);
  }
}
