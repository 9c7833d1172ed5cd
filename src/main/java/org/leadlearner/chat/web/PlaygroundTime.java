package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadlearner.chat.web.page.Refusal;

/**
 * The time in the playground.
 *
 * @param movable the same clock, if people may move it
 * @param nextSchoolDay the first school day after a date
 */
record PlaygroundTime(
    Clock clock,
    ZoneId zone,
    Optional<PlaygroundClock> movable,
    UnaryOperator<LocalDate> nextSchoolDay) {

  private static final String NOW = "now";
  private static final String SCHOOL_DAY = "school-day";

  /** The time of prompts for people who accept the first offer. */
  private static final LocalTime MORNING = LocalTime.of(7, 40);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /**
   * {@code {"at", "zone", "movable", "moved", "schoolDay"}}; {@code at} is an ISO instant, {@code
   * schoolDay} the date of the next school day.
   */
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("at", clock.instant().toString())
        .put("zone", zone.getId())
        .put("movable", movable.isPresent())
        .put("moved", movable.filter(PlaygroundClock::isMoved).isPresent())
        .put("schoolDay", schoolDay().toString());
  }

  private LocalDate schoolDay() {
    return nextSchoolDay.apply(LocalDate.ofInstant(clock.instant(), zone));
  }

  /**
   * Moves the clock to the time in {@code "at"}: {@code "now"}, {@code "school-day"} for the
   * morning of the next one, or a local time such as 2026-11-24T07:40. A time that daylight saving
   * skips becomes an hour later.
   */
  void move(PlaygroundClock moving, Body body) {
    String at = body.line("at", 40).strip();
    if (at.equals(NOW)) {
      moving.backToNow();
      return;
    }
    Instant to =
        at.equals(SCHOOL_DAY) ? schoolDay().atTime(MORNING).atZone(zone).toInstant() : local(at);
    if (!moving.moveTo(to)) {
      throw refused(
          "The clock can be moved at most %d days from today: to a date from %s to %s."
              .formatted(
                  PlaygroundClock.FURTHEST.toDays(), furthest(moving, -1), furthest(moving, 1)));
    }
  }

  /** The last whole day that can be reached in a direction. */
  private String furthest(PlaygroundClock moving, int direction) {
    long days = (PlaygroundClock.FURTHEST.toDays() - 1) * direction;
    return DATE.format(LocalDate.ofInstant(moving.realTime(), zone).plusDays(days));
  }

  private Instant local(String at) {
    try {
      return LocalDateTime.parse(at).atZone(zone).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw refused(
          "\"at\" must be a date and time such as 2026-11-24T07:40, \"school-day\" or \"now\".");
    }
  }

  private static Refusal refused(String sentence) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, sentence);
  }
}
