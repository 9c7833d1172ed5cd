package org.leadlearner.prompt.pick;

import org.leadlearner.prompt.DailyPrompt;

/**
 * A preference for prompts, in the order in which preferences are given up when nothing fits: a
 * prompt of another day's kind is better than a long one when half the minutes were asked for, and
 * any other prompt is better than the same one again.
 */
enum SoftConstraint {
  /** Its kind of day, such as reading on Tuesday. */
  WEEKDAY,
  /** It was never answered with Not today (domain.md, section 5.6). */
  NOT_REFUSED,
  /** Half the minutes, if that was asked for. */
  SIZE,
  /** Not given within the last {@value PastPrompts#REST} school days. */
  RESTED;

  boolean isMet(DailyPrompt prompt, PickInput input) {
    return switch (this) {
      case WEEKDAY -> prompt.day() == input.date().getDayOfWeek();
      case NOT_REFUSED -> !input.past().wasRefused(prompt.key());
      case SIZE -> prompt.minutes() <= input.bounds().comfortable();
      case RESTED -> input.past().isRested(prompt.key());
    };
  }
}
