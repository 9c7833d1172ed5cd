package org.leadlearner.practice;

import java.util.List;

/**
 * How big a step fits now, by the last answers in a row (domain.md, section 4.4, rule 3). Prompts
 * without an answer say nothing about it; that is what {@code Fade} is for.
 */
public enum Stride {
  /** Not today, twice: until something is done. */
  SMALLER,
  USUAL,
  /** Did it, three times. */
  LARGER;

  private static final int REFUSALS = 2;
  private static final int SUCCESSES = 3;

  /**
   * @param history oldest first
   */
  public static Stride of(List<Practice> history) {
    int successes = 0;
    int refusals = 0;
    boolean isDone = false;
    for (int place = history.size() - 1; place >= 0; place--) {
      Practice practice = history.get(place);
      if (practice.isRefused() ? isDone : practice.isDone() && refusals > 0) {
        return USUAL;
      }
      isDone |= practice.isDone();
      // Changed it keeps the level: it neither adds to a row of things done nor ends it.
      successes += practice.isAnswered(PracticeAnswer.DID_IT) ? 1 : 0;
      refusals += practice.isRefused() ? 1 : 0;
      if (refusals == REFUSALS || successes == SUCCESSES) {
        return refusals == REFUSALS ? SMALLER : LARGER;
      }
    }
    return USUAL;
  }
}
