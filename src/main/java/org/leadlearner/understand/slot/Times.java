package org.leadlearner.understand.slot;

import java.time.LocalTime;
import java.util.Optional;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** The time of day that a line asks for. */
final class Times {

  private static final int NOON = 12;
  private static final int SCHOOL_DAY_BEGINS = 6;
  private static final int LATEST_BY_LATER = 7;

  private Times() {}

  /** A time, or a single number that can be an hour. */
  static Optional<String> of(TypedLine line) {
    return named(line)
        .or(
            () ->
                line.units().stream()
                    .filter(unit -> unit.is(Value.Kind.NUMBER))
                    .map(unit -> unit.value().orElseThrow().text())
                    .filter(number -> number.matches("\\d{1,2}") && Integer.parseInt(number) < 24)
                    .reduce((first, last) -> last)
                    .map(hour -> likely(LocalTime.of(Integer.parseInt(hour), 0), line)));
  }

  /** An unambiguous time; the last one when there are several, as in "from 9 to 8:30". */
  static Optional<String> named(TypedLine line) {
    return line.units().stream()
        .filter(unit -> unit.is(Value.Kind.CLOCK))
        .reduce((first, last) -> last)
        .map(unit -> time(unit, line));
  }

  private static String time(Unit unit, TypedLine line) {
    Value value = unit.value().orElseThrow();
    LocalTime time = LocalTime.parse(value.text());
    return value.vague() ? likely(time, line) : time.toString();
  }

  /** Without am or pm, one to five is in the afternoon; a word such as "morning" decides. */
  private static String likely(LocalTime time, TypedLine line) {
    boolean isLater =
        line.has("pm")
            || line.has("in-the-afternoon")
            || line.has("at-night")
            // "Later, like 10" is no wish to be written to at night.
            || line.has("LATE") && time.getHour() < LATEST_BY_LATER;
    boolean isMorning = line.has("am") || line.has("in-the-morning");
    boolean isEarly = time.getHour() < SCHOOL_DAY_BEGINS && time.getHour() > 0;
    boolean toLater = time.getHour() < NOON && (isLater && !isMorning || isEarly && !isMorning);
    return (toLater ? time.plusHours(NOON) : time).toString();
  }
}
