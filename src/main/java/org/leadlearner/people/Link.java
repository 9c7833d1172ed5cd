package org.leadlearner.people;

import java.util.Set;

/**
 * Two accounts were linked and belong to one person.
 *
 * @param other the account that did not act just now
 * @param setAside what both had and one person can have once: the one used last stays
 */
public record Link(Account other, Set<SetAside> setAside) {

  /** What one person can have only once. */
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
