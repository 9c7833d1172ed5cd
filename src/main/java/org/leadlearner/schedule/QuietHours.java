package org.leadlearner.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When nothing is posted: before {@code earliest} and after {@code latest}, local time.
 *
 * @param earliest the first time that may be chosen
 * @param latest the last time that may be chosen
 */
public record QuietHours(LocalTime earliest, LocalTime latest) {

  public static final QuietHours USUAL = new QuietHours(LocalTime.of(6, 30), LocalTime.of(19, 0));

  /** What is planned for the last minute may be posted a little late. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  public QuietHours {
    if (!earliest.isBefore(latest)) {
      throw new IllegalArgumentException("the earliest time must be before the latest");
    }
  }

  /** Whether a time may be chosen. */
  public sealed interface Choice {

    record Allowed(LocalTime time) implements Choice {}

    /**
     * The time is in the quiet hours.
     *
     * @param earliest the first time that may be chosen instead
     * @param latest the last time that may be chosen instead
     */
    record Refused(LocalTime asked, LocalTime earliest, LocalTime latest) implements Choice {}
  }

  /** Checks a time for a prompt that goes to everyone at once. */
  public Choice choose(LocalTime time) {
    return choose(time, Duration.ZERO);
  }

  /**
   * Checks a time for a prompt.
   *
   * @param leadsFirst how much earlier the leads get it; that may not be in quiet hours either
   */
  public Choice choose(LocalTime time, Duration leadsFirst) {
    LocalTime first = earliest.plus(leadsFirst);
    return time.isBefore(first) || time.isAfter(latest)
        ? new Choice.Refused(time, first, latest)
        : new Choice.Allowed(time);
  }

  /** Whether something planned for this date may be posted at this moment. */
  boolean allow(Instant now, LocalDate date, ZoneId zone) {
    return !now.isBefore(moment(date, earliest, zone)) && !now.isAfter(end(date, zone));
  }

  /** The last moment of this date at which something may be posted. */
  Instant end(LocalDate date, ZoneId zone) {
    return moment(date, latest, zone).plus(GRACE);
  }

  private static Instant moment(LocalDate date, LocalTime time, ZoneId zone) {
    return Moment.of(date, time, zone).orElseGet(() -> date.atStartOfDay(zone).toInstant());
  }
}
