package org.leadlearner.progress;

/** A strand that keeps the overall result down, and why; it may do so for two reasons. */
public record Hold(String strandKey, Reason reason) {

  /** Why a strand holds the result down (domain.md, section 3.2). */
  public enum Reason {
    /** It is at Investigating, and the overall stage is at most one above it. */
    LOWEST_STAGE,
    /** Staging needs 6 points or more here. */
    NOT_YET_PLANNING,
    /** Staging needs 8 points or more here. */
    NOT_YET_STAGING,
    /** Staging needs an answer here. */
    NOT_ANSWERED,
    /** Staging needs a note here. */
    NO_NOTE
  }
}
