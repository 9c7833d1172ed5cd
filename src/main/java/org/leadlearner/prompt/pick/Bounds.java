package org.leadlearner.prompt.pick;

import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.Stride;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.schedule.Season;

/**
 * How long a prompt may take today, and who may see what it leads to.
 *
 * @param minutes never exceeded
 * @param comfortable exceeded before a prompt is repeated
 * @param seenBy never exceeded
 */
record Bounds(int minutes, int comfortable, SeenBy seenBy) {

  /** The longest prompts and half of that (domain.md, sections 4.1 and 4.4, rule 3). */
  private static final int LONGEST = 15;

  private static final int HALF = LONGEST / 2;

  /** What "short" means in a testing window. */
  private static final int SHORT = 10;

  static Bounds of(Recipient recipient, Season season, Stride stride) {
    if (season == Season.TESTING) {
      return new Bounds(SHORT, SHORT, SeenBy.PRIVATE);
    }
    SeenBy seenBy = step(recipient.ceiling().atMost(SeenBy.STAFF), stride);
    int comfortable = stride == Stride.SMALLER ? HALF : LONGEST;
    return new Bounds(LONGEST, comfortable, seenBy.atMost(recipient.ceiling()));
  }

  /** Nobody starts in public: it becomes possible after several answers Did it. */
  private static SeenBy step(SeenBy start, Stride stride) {
    return switch (stride) {
      case SMALLER -> start.smaller();
      case USUAL -> start;
      case LARGER -> start.larger();
    };
  }

  boolean allow(DailyPrompt prompt) {
    return prompt.minutes() <= minutes && prompt.seenBy().isWithin(seenBy);
  }
}
