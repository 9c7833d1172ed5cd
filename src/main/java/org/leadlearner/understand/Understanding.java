package org.leadlearner.understand;

import java.util.List;

/** What the program understood from a line, and how sure it is. */
public sealed interface Understanding {

  /** Carried out at once, and the bot says what it understood. A reply in words also counts. */
  record Act(Meaning meaning) implements Understanding {}

  /** The bot asks first, and a yes carries it out. */
  record Confirm(Meaning meaning) implements Understanding {}

  /** One to three possible meanings, the most likely first. */
  record Ask(List<Meaning> candidates) implements Understanding {

    public Ask {
      candidates = List.copyOf(candidates);
    }
  }

  /** The line has no meaning for the bot. */
  record None() implements Understanding {}
}
