package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What time it is in the playground.
 *
 * @param movable the same clock, where people may move it
 */
record PlaygroundTime(Clock clock, ZoneId zone, Optional<PlaygroundClock> movable) {

  private static final String NOW = "now";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** {@code {"at", "zone", "movable", "moved"}}; {@code at} is an ISO instant. */
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("at", clock.instant().toString())
        .put("zone", zone.getId())
        .put("movable", movable.isPresent())
        .put("moved", movable.filter(PlaygroundClock::isMoved).isPresent());
  }

  /**
   * Moves the clock to the time that {@code "at"} says, {@code "now"} or a local time such as
   * 2026-11-24T07:40. One that a change to summer time leaves out is taken an hour later.
   */
  void move(PlaygroundClock moving, Body body) {
    String at = body.line("at", 40).strip();
    if (at.equals(NOW)) {
      moving.backToNow();
    } else if (!moving.moveTo(local(at))) {
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
      throw refused("\"at\" must be a date and time such as 2026-11-24T07:40, or \"now\".");
    }
  }

  private static Refusal refused(String sentence) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, sentence);
  }
}
