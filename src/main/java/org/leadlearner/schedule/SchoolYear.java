package org.leadlearner.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one school year, which runs from July to June.
 *
 * @param terms empty when nobody entered them; then there is school on weekdays from August to June
 *     (domain.md, section 4.1)
 */
record SchoolYear(List<CalendarPeriod> terms) {

  private static final int START_WEEKS = 6;
  private static final int WRAP_UP_WEEKS = 4;
  private static final MonthDay USUAL_END_OF_START = MonthDay.of(9, 30);
  private static final MonthDay USUAL_WRAP_UP = MonthDay.of(5, 15);

  /** A term that ends earlier is not the last one, even if no later one was entered yet. */
  private static final MonthDay EARLIEST_END = MonthDay.of(4, 15);

  /** The calendar year in which the school year of this date started. */
  static int numberOf(LocalDate date) {
    return date.getMonth().compareTo(Month.JULY) >= 0 ? date.getYear() : date.getYear() - 1;
  }

  boolean isInTerm(LocalDate date) {
    return terms.isEmpty()
        ? date.getMonth() != Month.JULY
        : terms.stream().anyMatch(term -> term.contains(date));
  }

  /** Before the first term or after the last. */
  boolean isSummer(LocalDate date) {
    return terms.isEmpty()
        ? date.getMonth() == Month.JULY
        : date.isBefore(first().orElseThrow()) || isOver(date);
  }

  /** After a term in autumn without a later one, only June is certainly summer. */
  private boolean isOver(LocalDate date) {
    return last().map(date::isAfter).orElse(date.getMonth() == Month.JUNE && !isInTerm(date));
  }

  boolean isStart(LocalDate date) {
    return first()
        .map(first -> date.isBefore(first.plusWeeks(START_WEEKS)))
        .orElseGet(
            () ->
                date.getMonth().compareTo(Month.AUGUST) >= 0
                    && !MonthDay.from(date).isAfter(USUAL_END_OF_START));
  }

  boolean isWrapUp(LocalDate date) {
    return terms.isEmpty()
        ? date.getMonth().compareTo(Month.JUNE) <= 0 && !MonthDay.from(date).isBefore(USUAL_WRAP_UP)
        : last().map(last -> date.isAfter(last.minusWeeks(WRAP_UP_WEEKS))).orElse(false);
  }

  private Optional<LocalDate> first() {
    return terms.stream().map(CalendarPeriod::first).min(Comparator.naturalOrder());
  }

  /** The year's last school day, if it is known. */
  private Optional<LocalDate> last() {
    return terms.stream()
        .map(CalendarPeriod::last)
        .max(Comparator.naturalOrder())
        .filter(last -> isLate(MonthDay.from(last)));
  }

  private static boolean isLate(MonthDay day) {
    return !day.isBefore(EARLIEST_END) && day.getMonth().compareTo(Month.AUGUST) <= 0;
  }
}
