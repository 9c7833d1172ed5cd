package org.leadlearner.content.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.leadlearner.schedule.CalendarPeriod;

/**
 * Reads a school calendar from an iCalendar file (RFC 5545, {@code .ics}): its all-day events whose
 * words mean no school, testing or a term.
 */
public final class CalendarFile {

  /** In characters. */
  public static final int LARGEST = 1_000_000;

  private static final int MOST_EVENTS = 5_000;
  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

  private final EventDays days;
  private final List<CalendarPeriod> periods = new ArrayList<>();
  private final List<Unused> unused = new ArrayList<>();

  private CalendarFile(LocalDate today, ZoneId zone) {
    this.days = new EventDays(today, zone);
  }

  /**
   * The content of a file.
   *
   * @param problem why the whole file cannot be used; then there are no periods
   * @param periods for the whole district, in the order of the file
   * @param unused every event that became no period
   */
  public record Contents(
      Optional<Problem> problem, List<CalendarPeriod> periods, List<Unused> unused) {
    public Contents {
      periods = List.copyOf(periods);
      unused = List.copyOf(unused);
    }
  }

  /** Why a whole file cannot be used. */
  public enum Problem {
    TOO_LARGE,
    TOO_MANY_EVENTS,
    NOT_A_CALENDAR
  }

  /**
   * An event that became no period.
   *
   * @param name its name in the file; may be empty
   * @param first its first day, if that can be read
   */
  public record Unused(String name, Optional<LocalDate> first, Reason reason) {}

  /** Why an event became no period. */
  public enum Reason {
    /** Its words are not about school days. */
    OTHER_WORDS,
    /** Its words may mean school or no school, such as "Break begins" or "Early release". */
    UNCLEAR_WORDS,
    /** It has a time of day, so it does not close a day. */
    TIME_OF_DAY,
    /** It ended more than a year ago. */
    OLD,
    CANCELLED,
    /** It has no readable date, or repeats in a way that schools do not. */
    UNREADABLE,
    /** It is longer than {@link CalendarPeriod#LONGEST_DAYS} days. */
    TOO_LONG
  }

  /**
   * Reads a file.
   *
   * @param today repeating events are read from a year before it to two years after
   * @param zone of the schools
   */
  public static Contents read(String text, LocalDate today, ZoneId zone) {
    if (text.length() > LARGEST) {
      return unusable(Problem.TOO_LARGE);
    }
    CalendarFile file = new CalendarFile(today, zone);
    try {
      List<VEvent> events = events(CalendarText.fromItsBeginning(text), zone);
      if (events.size() > MOST_EVENTS) {
        return unusable(Problem.TOO_MANY_EVENTS);
      }
      EventSeries.of(events).forEach(file::take);
    } catch (IOException | NotACalendar broken) {
      return unusable(Problem.NOT_A_CALENDAR);
    }
    return new Contents(Optional.empty(), file.periods, file.unused);
  }

  private static Contents unusable(Problem problem) {
    return new Contents(Optional.of(problem), List.of(), List.of());
  }

  private static List<VEvent> events(String text, ZoneId zone) throws IOException, NotACalendar {
    List<VEvent> events = new ArrayList<>();
    boolean any = false;
    try (ICalReader reader = new ICalReader(text)) {
      reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
      for (ICalendar calendar = reader.readNext();
          calendar != null && events.size() <= MOST_EVENTS;
          calendar = reader.readNext()) {
        any = true;
        events.addAll(calendar.getEvents());
      }
    }
    if (!any) {
      throw new NotACalendar();
    }
    return events;
  }

  private void take(EventSeries.One one) {
    String name = name(one);
    Optional<Reason> reason = one.words(name).reasonAgainst().or(() -> reasonAgainst(one));
    if (reason.isPresent()) {
      unused.add(new Unused(name, EventDays.first(one.event()), reason.get()));
      return;
    }
    for (EventDays.Span span : days.spans(one.event(), one.exceptions())) {
      Optional<CalendarPeriod.Kind> kind = one.words(name).kind(span.length());
      if (kind.isPresent()) {
        periods.add(
            new CalendarPeriod(name, kind.get(), span.first(), span.last(), Optional.empty()));
      } else {
        unused.add(new Unused(name, Optional.of(span.first()), Reason.UNCLEAR_WORDS));
      }
    }
  }

  /** An event that the library fails on cannot be read. */
  private Optional<Reason> reasonAgainst(EventSeries.One one) {
    try {
      return days.reasonAgainst(one.event(), one.exceptions());
    } catch (RuntimeException broken) {
      return Optional.of(Reason.UNREADABLE);
    }
  }

  private static String name(EventSeries.One one) {
    String shown = NOT_SHOWN.matcher(one.name()).replaceAll(" ").strip();
    int end = Math.min(shown.length(), CalendarPeriod.LONGEST_NAME);
    boolean splitsPair = end < shown.length() && Character.isLowSurrogate(shown.charAt(end));
    return shown.substring(0, splitsPair ? end - 1 : end);
  }

  private static final class NotACalendar extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
