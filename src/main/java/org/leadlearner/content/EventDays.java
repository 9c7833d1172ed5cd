package org.leadlearner.content;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.content.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod;

/** The days of a calendar's all-day event, with its repeats as far as they matter. */
final class EventDays {

  private static final Set<Frequency> FREQUENCIES =
      EnumSet.of(Frequency.YEARLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY);
  private static final int DAYS_BACK = 400;
  private static final int DAYS_AHEAD = 800;
  private static final int MOST_REPEATS = 400;

  /** Rules of schools are short; a long one only keeps the machine busy. */
  private static final int LONGEST_RULE = 40;

  private final LocalDate from;
  private final LocalDate to;

  EventDays(LocalDate today) {
    this.from = today.minusDays(DAYS_BACK);
    this.to = today.plusDays(DAYS_AHEAD);
  }

  /**
   * Some days in a row.
   *
   * @param last belongs to it
   */
  record Span(LocalDate first, LocalDate last) {
    int length() {
      return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  static Optional<LocalDate> first(VEvent event) {
    return date(event.getDateStart());
  }

  /** Why the event gives no days; empty when it gives some. */
  Optional<Reason> reasonAgainst(VEvent event) {
    Optional<LocalDate> first = first(event);
    if (first.isEmpty()) {
      return Optional.of(Reason.UNREADABLE);
    } else if (event.getStatus() != null && event.getStatus().isCancelled()) {
      return Optional.of(Reason.CANCELLED);
    } else if (event.getDateStart().getValue().hasTime()) {
      return Optional.of(Reason.TIME_OF_DAY);
    } else if (length(event, first.get()) > CalendarPeriod.LONGEST_DAYS) {
      return Optional.of(Reason.TOO_LONG);
    } else if (!isPlain(event)) {
      return Optional.of(Reason.UNREADABLE);
    }
    return spans(event).isEmpty() ? Optional.of(Reason.OLD) : Optional.empty();
  }

  /** The days of an event that there is no reason against but its age. */
  List<Span> spans(VEvent event) {
    LocalDate first = first(event).orElseThrow();
    long length = length(event, first);
    Stream<LocalDate> others =
        repeats(event) ? repeats(event, length).stream() : Stream.<LocalDate>empty();
    // The library leaves the first day out where there is a list of dates and no rule.
    Stream<LocalDate> own = event.getRecurrenceRule() == null ? Stream.of(first) : Stream.empty();
    return Stream.concat(own, others)
        .distinct()
        .map(day -> new Span(day, day.plusDays(length - 1)))
        .filter(span -> !span.last().isBefore(from))
        .toList();
  }

  private static boolean repeats(VEvent event) {
    return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
  }

  private List<LocalDate> repeats(VEvent event, long length) {
    List<LocalDate> firsts = new ArrayList<>();
    DateIterator repeats = event.getDateIterator(TimeZone.getTimeZone("UTC"));
    repeats.advanceTo(Date.from(from.minusDays(length).atStartOfDay(ZoneOffset.UTC).toInstant()));
    while (repeats.hasNext() && firsts.size() < MOST_REPEATS) {
      LocalDate day = repeats.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      if (day.isAfter(to)) {
        return firsts;
      }
      firsts.add(day);
    }
    return firsts;
  }

  private static boolean isPlain(VEvent event) {
    if (event.getRecurrenceId() != null || !event.getExceptionRules().isEmpty()) {
      return false;
    }
    return event.getRecurrenceRule() == null || isPlain(event.getRecurrenceRule().getValue());
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

  /** In days; the end that a file gives is the day after the last. */
  private static long length(VEvent event, LocalDate first) {
    Optional<LocalDate> end = date(event.getDateEnd());
    if (end.isPresent()) {
      return Math.max(1, ChronoUnit.DAYS.between(first, end.get()));
    }
    Duration duration = event.getDuration() == null ? null : event.getDuration().getValue();
    return duration == null ? 1 : Math.max(1, duration.toMillis() / 86_400_000L);
  }

  private static Optional<LocalDate> date(@Nullable DateOrDateTimeProperty property) {
    if (property == null || property.getValue() == null) {
      return Optional.empty();
    }
    DateTimeComponents raw = property.getValue().getRawComponents();
    try {
      return raw == null
          ? Optional.empty()
          : Optional.of(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
