package org.leadlearner.understand.slot;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;
import org.leadlearner.understand.value.DaysReader;

/** The days of the week for a schedule. */
final class Days {

  private static final Set<DayOfWeek> SCHOOL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final List<String> NOT_THESE =
      List.of("EXCEPT", "NEG", "SKIP", "STOP", "DELETE", "not-these", "END");

  private Days() {}

  /** The remaining days after exceptions; "ask" when no day is named. */
  static Optional<String> of(TypedLine line) {
    Set<DayOfWeek> days = days(line);
    if (days.isEmpty()) {
      return line.has("every-other") ? Optional.of("mon,wed,fri") : Optional.empty();
    }
    boolean isWithout =
        !line.has("ONLY") && line.units().stream().anyMatch(Days::takesOut)
            || line.has("EXCEPT") && !isOnlyAll(line);
    if (!isWithout) {
      return Optional.of(DaysReader.text(days));
    }
    Set<DayOfWeek> rest = EnumSet.copyOf(SCHOOL);
    rest.removeAll(withoutAll(line));
    return rest.isEmpty() ? Optional.empty() : Optional.of(DaysReader.text(rest));
  }

  /** The days as they are named; "at 7:15 except Fridays" names the others. */
  static Optional<String> named(TypedLine line) {
    if (line.has("EXCEPT") && !isOnlyAll(line) || isDenied(line.units())) {
      return of(line);
    }
    Set<DayOfWeek> days = days(line);
    return days.isEmpty() ? Optional.empty() : Optional.of(DaysReader.text(days));
  }

  /** "No Fridays". */
  private static boolean isDenied(List<Unit> units) {
    return IntStream.range(1, units.size())
        .anyMatch(
            at ->
                units.get(at - 1).is("NEG")
                    && (units.get(at).is(Value.Kind.DAYS) || units.get(at).is(Value.Kind.DAY)));
  }

  private static boolean isOnlyAll(TypedLine line) {
    return withoutAll(line).isEmpty();
  }

  private static boolean takesOut(Unit unit) {
    return NOT_THESE.stream().anyMatch(unit::is);
  }

  /** The days without those of "every day". */
  private static Set<DayOfWeek> withoutAll(TypedLine line) {
    return collected(units(line).filter(unit -> !text(unit).equals("mon,tue,wed,thu,fri")));
  }

  private static Set<DayOfWeek> days(TypedLine line) {
    Set<DayOfWeek> named = withoutAll(line);
    return named.isEmpty() ? collected(units(line)) : named;
  }

  private static Stream<Unit> units(TypedLine line) {
    return line.units().stream()
        .filter(unit -> unit.is(Value.Kind.DAYS) || unit.is(Value.Kind.DAY));
  }

  private static Set<DayOfWeek> collected(Stream<Unit> units) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    units.flatMap(unit -> Stream.of(text(unit).split(","))).forEach(day -> days.add(day(day)));
    days.retainAll(SCHOOL);
    return days;
  }

  private static String text(Unit unit) {
    return unit.value().orElseThrow().text();
  }

  private static DayOfWeek day(String letters) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(java.util.Locale.ROOT).startsWith(letters)) {
        return day;
      }
    }
    throw new IllegalArgumentException(letters);
  }
}
