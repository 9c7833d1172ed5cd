package org.leadlearner.content.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.Range;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.content.calendar.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod;

/** The days of an all-day event, with its repeats in the relevant time. */
final class EventDays {

  private static final Set<Frequency> FREQUENCIES =
      EnumSet.of(Frequency.YEARLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY);
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final int DAYS_BACK = 400;
  private static final int DAYS_AHEAD = 800;
  private static final int MOST_REPEATS = 400;

  /** Rules of schools are short; a long one only costs time. */
  private static final int LONGEST_RULE = 40;

  private final LocalDate from;
  private final LocalDate to;
  private final EventDates dates;

  /**
   * @param zone of the schools, for times without a zone
   */
  EventDays(LocalDate today, ZoneId zone) {
    this.from = today.minusDays(DAYS_BACK);
    this.to = today.plusDays(DAYS_AHEAD);
    this.dates = new EventDates(zone);
  }

  /**
   * A range of days.
   *
   * @param last inclusive
   */
  record Span(LocalDate first, LocalDate last) {
    int length() {
      return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  /** Its first day as it is written, for people; also for an event with a time of day. */
  static Optional<LocalDate> first(VEvent event) {
    return EventDates.written(event.getDateStart());
  }

  /** Why the event has no days; empty when it has some. */
  Optional<Reason> reasonAgainst(VEvent event, List<VEvent> exceptions) {
    if (event.getStatus() != null && event.getStatus().isCancelled()) {
      return Optional.of(Reason.CANCELLED);
    } else if (first(event).isEmpty()) {
      return Optional.of(Reason.UNREADABLE);
    } else if (length(event).isEmpty()) {
      return Optional.of(Reason.TIME_OF_DAY);
    } else if (length(event).get() > CalendarPeriod.LONGEST_DAYS) {
      return Optional.of(Reason.TOO_LONG);
    } else if (!isPlain(event)) {
      return Optional.of(Reason.UNREADABLE);
    }
    return spans(event, exceptions).isEmpty() ? Optional.of(Reason.OLD) : Optional.empty();
  }

  /**
   * The days of an event without a reason against it except its age.
   *
   * @param exceptions the events that replace single repeats of this one
   */
  List<Span> spans(VEvent event, List<VEvent> exceptions) {
    long length = length(event).orElseThrow();
    return firstDays(event, exceptions, length).stream()
        .map(day -> new Span(day, day.plusDays(length - 1)))
        .filter(span -> !span.last().isBefore(from))
        .toList();
  }

  private Set<LocalDate> firstDays(VEvent event, List<VEvent> exceptions, long length) {
    LocalDate own = start(event).orElseThrow();
    Set<LocalDate> days = new TreeSet<>(repeats(event, own, length));
    if (event.getRecurrenceRule() == null) {
      days.add(own);
    }
    dated(event).flatMap(date -> dates.beginning(date).stream()).forEach(days::add);
    Set<LocalDate> left = new TreeSet<>(days);
    event.getExceptionDates().stream()
        .flatMap(some -> some.getValues().stream())
        .forEach(date -> dates.among(days, date).ifPresent(left::remove));
    exceptions.forEach(exception -> replace(days, left, exception));
    return left;
  }

  /** Removes what the exception replaces; one for all later repeats moves those as well. */
  private void replace(Set<LocalDate> days, Set<LocalDate> left, VEvent exception) {
    RecurrenceId id = exception.getRecurrenceId();
    Optional<LocalDate> day = dates.among(days, id.getValue());
    if (day.isEmpty()) {
      return;
    }
    left.remove(day.get());
    if (id.getRange() == Range.THIS_AND_FUTURE) {
      List<LocalDate> later = left.stream().filter(one -> one.isAfter(day.get())).toList();
      later.forEach(left::remove);
      boolean isOff = exception.getStatus() != null && exception.getStatus().isCancelled();
      start(exception)
          .filter(moved -> !isOff)
          .map(moved -> ChronoUnit.DAYS.between(day.get(), moved))
          .ifPresent(shift -> later.forEach(one -> left.add(one.plusDays(shift))));
    }
  }

  private List<LocalDate> repeats(VEvent event, LocalDate own, long length) {
    if (event.getRecurrenceRule() == null) {
      return List.of();
    }
    Recurrence rule = event.getRecurrenceRule().getValue();
    boolean isOfDates = !event.getDateStart().getValue().hasTime();
    LocalDate end =
        Optional.ofNullable(rule.getUntil())
            .flatMap(until -> dates.until(until, isOfDates))
            .filter(until -> until.isBefore(to))
            .orElse(to);
    DateIterator days =
        new Recurrence.Builder(rule)
            .until((ICalDate) null)
            .build()
            .getDateIterator(new ICalDate(midnight(own), false), UTC);
    days.advanceTo(midnight(from.minusDays(length)));
    return firstOf(days, end);
  }

  private static List<LocalDate> firstOf(DateIterator days, LocalDate end) {
    Set<LocalDate> first = new TreeSet<>();
    while (days.hasNext() && first.size() < MOST_REPEATS) {
      LocalDate day = days.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      if (day.isAfter(end)) {
        break;
      }
      first.add(day);
    }
    return List.copyOf(first);
  }

  private static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Stream<ICalDate> dated(VEvent event) {
    return event.getRecurrenceDates().stream()
        .flatMap(
            (RecurrenceDates more) ->
                Stream.concat(
                    more.getDates().stream(), more.getPeriods().stream().map(Period::getStartDate)))
        .limit(MOST_REPEATS);
  }

  private static boolean isPlain(VEvent event) {
    return event.getExceptionRules().isEmpty()
        && (event.getRecurrenceRule() == null || isPlain(event.getRecurrenceRule().getValue()));
  }

  private static boolean isPlain(@Nullable Recurrence rule) {
    return rule != null
        && FREQUENCIES.contains(rule.getFrequency())
        && rule.getByHour().isEmpty()
        && rule.getByMinute().isEmpty()
        && rule.getBySecond().isEmpty()
        && Stream.<Collection<?>>of(
                    rule.getByDay(),
                    rule.getByMonthDay(),
                    rule.getByYearDay(),
                    rule.getByWeekNo(),
                    rule.getByMonth(),
                    rule.getBySetPos())
                .mapToInt(Collection::size)
                .sum()
            <= LONGEST_RULE;
  }

  /** In days; empty for a part of a day. The end in a file is the day after. */
  private Optional<Long> length(VEvent event) {
    Optional<LocalDate> first = start(event);
    if (first.isEmpty()) {
      return Optional.empty();
    } else if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
      return end(event).map(end -> Math.max(1, ChronoUnit.DAYS.between(first.get(), end)));
    }
    Duration duration = event.getDuration() == null ? null : event.getDuration().getValue();
    if (duration != null) {
      long days = duration.toMillis() / 86_400_000L;
      return Optional.of(Math.max(1, days)).filter(some -> days > 0 || isOfDates(event));
    }
    return Optional.of(1L).filter(one -> isOfDates(event));
  }

  private static boolean isOfDates(VEvent event) {
    return !event.getDateStart().getValue().hasTime() || isMarked(event);
  }

  private Optional<LocalDate> start(VEvent event) {
    return isMarked(event)
        ? first(event)
        : first(event).flatMap(day -> dates.beginning(event.getDateStart().getValue()));
  }

  private Optional<LocalDate> end(VEvent event) {
    return isMarked(event)
        ? EventDates.written(event.getDateEnd())
        : dates.end(event.getDateEnd().getValue());
  }

  /** Outlook marks events that were created as all-day events, whatever their zone became. */
  private static boolean isMarked(VEvent event) {
    RawProperty mark = event.getExperimentalProperty("X-MICROSOFT-CDO-ALLDAYEVENT");
    return mark != null && "TRUE".equalsIgnoreCase(mark.getValue());
  }
}
