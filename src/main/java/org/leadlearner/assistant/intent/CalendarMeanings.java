package org.leadlearner.assistant.intent;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What a meaning names, as a request about the school calendar. */
public final class CalendarMeanings {

  private static final String TESTING = "testing";

  private CalendarMeanings() {}

  /** What is asked of the calendar; it is shown where no day is named for a change. */
  public static CalendarRequest request(Meaning meaning) {
    Optional<LocalDate> day = PromptMeanings.date(meaning, Slot.DAY);
    Optional<String> name = meaning.slot(Slot.BREAK);
    if (meaning.intent() == Intent.SNOW_DAY && day.isPresent()) {
      return new CalendarRequest.SnowDay(day.get());
    } else if (meaning.intent() == Intent.CALENDAR_ADD && day.isPresent()) {
      return added(day.get(), meaning, name);
    } else if (meaning.intent() == Intent.CALENDAR_REMOVE
        && (day.isPresent() || name.isPresent())) {
      return new CalendarRequest.RemoveNamed(day, name);
    }
    return new CalendarRequest.Show();
  }

  /** Days with no name of a break are closed days. */
  private static CalendarRequest added(LocalDate first, Meaning meaning, Optional<String> name) {
    String kind = name.map(some -> some.equals(TESTING) ? TESTING : "break").orElse("closed");
    LocalDate last =
        PromptMeanings.date(meaning, Slot.UNTIL).map(until -> until.minusDays(1)).orElse(first);
    return new CalendarRequest.Add(kind, first, last, name.orElse(kind));
  }
}
