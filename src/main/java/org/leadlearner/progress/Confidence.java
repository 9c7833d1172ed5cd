package org.leadlearner.progress;

/** How much stands behind a reading (domain.md, section 3.3). */
public enum Confidence {
  /** Every strand answered, and notes on enough of them. */
  SOLID,
  /** At most one strand left out. */
  FAIR,
  /** Enough strands for an overall stage, and no more. */
  THIN
}
