package org.leadlearner.pln;

import java.util.ArrayList;
import java.util.List;

/**
 * How big a step fits now, by the last answers in a row (domain.md, section 4.4, rule 3). Prompts
 * without an answer say nothing about it; that is what {@link Fade} is for.
 */
enum Stride {
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
  static Stride of(List<Practice> history) {
    List<PracticeAnswer> answers = new ArrayList<>();
    for (int place = history.size() - 1; place >= 0; place--) {
      history.get(place).reply().map(PracticeReply::answer).ifPresent(answers::add);
    }
    if (leading(answers, PracticeAnswer.NOT_TODAY) >= REFUSALS) {
      return SMALLER;
    }
    // Changed it keeps the level: it neither adds to a row nor ends it.
    answers.removeIf(answer -> answer == PracticeAnswer.CHANGED_IT);
    return leading(answers, PracticeAnswer.DID_IT) >= SUCCESSES ? LARGER : USUAL;
  }

  private static long leading(List<PracticeAnswer> newestFirst, PracticeAnswer wanted) {
    return newestFirst.stream().takeWhile(answer -> answer == wanted).count();
  }
}
