package org.leadlearner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The periods of the district's calendar and of its schools' calendars. */
public interface Calendars {

  /**
   * A period that is kept.
   *
   * @param source what it was imported from; empty when somebody entered it by hand
   */
  record Kept(long id, CalendarPeriod period, String source) {}

  /** The calendar as it stands now. */
  SchoolCalendar load();

  /** All periods in the order of their first days. */
  List<Kept> periods();

  /**
   * Adds a period by hand; one that is there already is not added twice.
   *
   * @return its id
   */
  long add(CalendarPeriod period);

  /**
   * Takes a period out.
   *
   * @return false when it was not there
   */
  boolean remove(long id);

  /** Puts these periods in the place of all that came from the same source before. */
  void replaceImported(String source, List<CalendarPeriod> periods);

  /** The holidays from a day on, those taken back among them; nobody has to enter them. */
  List<CalendarPeriod> holidays(LocalDate first, LocalDate last);

  /** The days of holidays on which school is held all the same. */
  Set<LocalDate> takenBack();

  /** School is held on all days of a holiday. */
  void takeBack(CalendarPeriod holiday);

  /** School is not held on the days of a holiday, as if it had never been taken back. */
  void closeAgain(CalendarPeriod holiday);
}
