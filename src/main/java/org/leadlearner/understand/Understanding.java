package org.leadlearner.understand;

import java.util.List;

/** What a line was taken for, and how sure that is. */
public sealed interface Understanding {

  /** It is done at once, and what was understood is said; an answer in words counts. */
  record Act(Meaning meaning) implements Understanding {}

  /** Asked first: a yes does it. */
  record Confirm(Meaning meaning) implements Understanding {}

  /** It could be one of these, the likeliest first; one to three. */
  record Ask(List<Meaning> candidates) implements Understanding {

    public Ask {
      candidates = List.copyOf(candidates);
    }
  }

  /** There was nothing to understand. */
  record None() implements Understanding {}
}
