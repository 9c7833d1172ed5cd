package org.leadlearner.practice;

import java.util.List;

/**
 * How large a step fits now, by the last answers in a row (domain.md, section 4.4, rule 3). Prompts
 * without an answer do not count; {@code Fade} is for those.
 */
public enum Stride {
  /** After two times Not today, until something is done. */
  SMALLER,
  USUAL,
  /** After three times Did it. */
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
      // Changed it neither continues nor ends a row of Did it.
      successes += practice.isAnswered(PracticeAnswer.DID_IT) ? 1 : 0;
      refusals += practice.isRefused() ? 1 : 0;
      if (refusals == REFUSALS || successes == SUCCESSES) {
        return refusals == REFUSALS ? SMALLER : LARGER;
      }
    }
    return USUAL;
  }
}
