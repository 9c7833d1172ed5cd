package org.leadlearner.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When a week's summary is posted: at eight o'clock on the first school day of the week, at most
 * two hours late like a prompt ({@link PostingPolicy#LATEST}), and never in quiet hours. A week
 * without school has none.
 */
public final class WeekOpening {

  /** When a summary comes, in the district's time. */
  public static final LocalTime TIME = LocalTime.of(8, 0);

  private final ZoneId zone;
  private final QuietHours quiet;

  /**
   * @param zone of the district
   */
  public WeekOpening(ZoneId zone, QuietHours quiet) {
    this.zone = zone;
    this.quiet = quiet;
  }

  /**
   * A summary that may be posted now.
   *
   * @param monday the first day of its week
   * @param until the time after which it is no longer useful
   */
  public record Open(LocalDate monday, Instant until) {}

  /** Whether the time of day is right, which is known without reading a calendar. */
  public boolean isTimely(Instant now) {
    LocalDate today = today(now);
    return !now.isBefore(start(today))
        && !now.isAfter(until(today))
        && quiet.allow(now, today, zone);
  }

  /** What may be posted at this moment, if anything. */
  public Optional<Open> at(Instant now, SchoolCalendar calendar) {
    LocalDate today = today(now);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean isFirstSchoolDay =
        monday
            .datesUntil(monday.plusWeeks(1))
            .filter(calendar::isSchoolDay)
            .findFirst()
            .filter(today::equals)
            .isPresent();
    return isFirstSchoolDay && isTimely(now)
        ? Optional.of(new Open(monday, until(today)))
        : Optional.empty();
  }

  private LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  private Instant until(LocalDate day) {
    Instant late = start(day).plus(PostingPolicy.LATEST);
    Instant end = quiet.end(day, zone);
    return end.isBefore(late) ? end : late;
  }

  private Instant start(LocalDate day) {
    // No zone skips eight in the morning; if one did, the summary would come at midnight.
    return Moment.of(day, TIME, zone)
        .orElseGet(() -> day.atStartOfDay(zone).toInstant().plus(Duration.ofHours(8)));
  }
}
