package org.leadlearner.delivery.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * Caches the calendars of schools as long as no period changes. Building one for every turn costs
 * more than the turn.
 */
final class CalendarCache {

  private final Calendars calendars;
  private volatile Edition edition = new Edition(List.of(), Set.of(), SchoolCalendar.EMPTY);

  CalendarCache(Calendars calendars) {
    this.calendars = calendars;
  }

  /** The current calendars; a snow day counts from the next call on. */
  Edition now() {
    List<Calendars.Kept> periods = calendars.periods();
    Set<LocalDate> takenBack = calendars.takenBack();
    if (!periods.equals(edition.periods)
        || !takenBack.equals(edition.takenBack)
        || edition.isFirst()) {
      edition = new Edition(periods, takenBack, calendars.load());
    }
    return edition;
  }

  /** All calendars that follow from the same periods. */
  static final class Edition {

    private final List<Calendars.Kept> periods;
    private final Set<LocalDate> takenBack;
    private final SchoolCalendar whole;
    private final Map<Key, SchoolCalendar> made = new ConcurrentHashMap<>();

    private record Key(Optional<String> school, boolean inSummer, Set<LocalDate> closed) {}

    private Edition(List<Calendars.Kept> periods, Set<LocalDate> takenBack, SchoolCalendar whole) {
      this.periods = List.copyOf(periods);
      this.takenBack = takenBack;
      this.whole = whole;
    }

    private boolean isFirst() {
      return whole == SchoolCalendar.EMPTY;
    }

    /** The school days of a schedule. */
    SchoolCalendar of(PromptSchedule schedule) {
      Key key = new Key(schedule.school(), schedule.inSummer(), schedule.closed());
      return made.computeIfAbsent(key, missing -> schedule.calendar(whole));
    }
  }
}
