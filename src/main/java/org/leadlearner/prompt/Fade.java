package org.leadlearner.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.Today;
import org.leadlearner.practice.Week;

/**
 * How often prompts come to a person who does not answer (domain.md, section 4.4, rule 5). It
 * follows from what was given and answered, and any reply brings the daily prompts back.
 */
public enum Fade {
  /** On each of the addressee's days. */
  DAILY,
  /** Once a week. */
  WEEKLY,
  /** Instead of the next prompt, the person is asked once: keep, change or stop? */
  ASK,
  /** The person was asked and did not answer. */
  STOPPED;

  /** After this many prompts without a reply they come weekly. */
  static final int SILENT_DAYS = 5;

  /** After this many more the person is asked. */
  static final int SILENT_WEEKS = 4;

  /**
   * @param history what was given before today, with the replies; a late reply counts for its own
   *     day, and the prompt of that day does not count as unanswered
   * @param heard the last day on which they did anything else about their prompts, such as choosing
   *     a new time or Keep
   * @param asked the last day on which they were asked
   */
  public static Fade of(
      List<Practice> history, Optional<LocalDate> heard, Optional<LocalDate> asked) {
    LocalDate sign = lastSign(history, heard);
    long silent = history.stream().filter(practice -> practice.day().isAfter(sign)).count();
    if (silent < SILENT_DAYS) {
      return DAILY;
    } else if (silent < SILENT_DAYS + SILENT_WEEKS) {
      return WEEKLY;
    }
    return asked.filter(day -> day.isAfter(sign)).isPresent() ? STOPPED : ASK;
  }

  /** Whether a prompt is due on this day. */
  public boolean isDue(Recipient recipient, Today today) {
    Week week = Week.of(today, recipient.days());
    return switch (this) {
      case DAILY -> week.days().contains(today.date());
      case WEEKLY, ASK -> week.isTheOne(today.date());
      case STOPPED -> false;
    };
  }

  private static LocalDate lastSign(List<Practice> history, Optional<LocalDate> heard) {
    LocalDate last = heard.orElse(LocalDate.MIN);
    for (Practice practice : history) {
      if (practice.reply().isPresent() && practice.reply().get().on().isAfter(last)) {
        last = practice.reply().get().on();
      }
    }
    return last;
  }
}
