package org.leadlearner.assistant.phrase;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leadlearner.schedule.PromptSchedule;

/** The names of days of the week. */
public final class WeekdayNames {

  private WeekdayNames() {}

  /** In the order of the week; Monday to Friday in three words. */
  public static String named(Phrases words, Set<DayOfWeek> days) {
    Collection<String> names =
        List.of(DayOfWeek.values()).stream().filter(days::contains).map(words::weekday).toList();
    return days.equals(PromptSchedule.WEEKDAYS) ? words.text("days.weekdays") : words.list(names);
  }
}
