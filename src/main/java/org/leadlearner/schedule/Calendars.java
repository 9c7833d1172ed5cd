package org.leadlearner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The periods of the district's calendar and of its schools' calendars. */
public interface Calendars {

  /**
   * A stored period.
   *
   * @param source the file or address it was imported from; empty when it was entered by hand
   */
  record Kept(long id, CalendarPeriod period, String source) {}

  /** The current calendar. */
  SchoolCalendar load();

  /** All periods by their first days. */
  List<Kept> periods();

  /**
   * Adds a period by hand; an existing one is not added twice.
   *
   * @return its id
   */
  long add(CalendarPeriod period);

  /**
   * Removes a period.
   *
   * @return false when it was not there
   */
  boolean remove(long id);

  /** Replaces all periods from the same source with these. */
  void replaceImported(String source, List<CalendarPeriod> periods);

  /**
   * The public holidays in a range of days, including those taken back; nobody has to enter them.
   */
  List<CalendarPeriod> holidays(LocalDate first, LocalDate last);

  /** The days of public holidays on which there is school nevertheless. */
  Set<LocalDate> takenBack();

  /** There is school on all days of a holiday. */
  void takeBack(CalendarPeriod holiday);

  /** There is no school on the days of a holiday, as if it had never been taken back. */
  void closeAgain(CalendarPeriod holiday);
}
