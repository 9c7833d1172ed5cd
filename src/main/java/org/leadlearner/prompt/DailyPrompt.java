package org.leadlearner.prompt;

import java.time.DayOfWeek;
import java.util.Set;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/**
 * One small thing to do on a school day (domain.md, section 4.1).
 *
 * @param key short code that answers are stored under, such as {@code P01}; never reused
 * @param strand the key of the strand that it is about
 * @param stage the stage of the leaders that it is for
 * @param minutes how long it takes, 2 to 15
 * @param day the day of the week that it fits best
 * @param seenBy who sees what it leads to
 * @param seasons when it may be given
 * @param isForChannels false for something private, because everyone in a channel would read the
 *     answers
 * @param askAfter how many school days after the prompt the question comes, because the action
 *     takes that long; 0 for at once
 * @param text the action, at most {@value #LONGEST} characters
 * @param reflection one open question for afterwards, at most {@value #LONGEST} characters
 */
public record DailyPrompt(
    String key,
    String strand,
    Stage stage,
    PromptAction action,
    int minutes,
    DayOfWeek day,
    SeenBy seenBy,
    Set<Season> seasons,
    boolean isForChannels,
    int askAfter,
    String text,
    String reflection) {

  public static final int LONGEST = 280;

  public DailyPrompt {
    seasons = Set.copyOf(seasons);
    if (minutes < 2 || minutes > 15) {
      throw new IllegalArgumentException("prompt " + key + " must take 2 to 15 minutes");
    }
    if (askAfter < 0) {
      throw new IllegalArgumentException("prompt " + key + " cannot ask before it is given");
    }
  }
}
