package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** When something that was postponed comes back. */
final class PostponedTo {

  private static final int EARLIEST_HOUR = 7;
  private static final int NOON = 12;

  private final LocalDate today;

  PostponedTo(LocalDate today) {
    this.today = today;
  }

  void fill(TypedLine line, Map<Slot, String> slots) {
    SlotFiller.first(line, Value.Kind.MINUTES)
        .or(() -> minutes(line))
        .ifPresent(in -> slots.put(Slot.IN, in));
    at(line).ifPresent(at -> slots.put(Slot.AT, at));
    SlotFiller.first(line, Value.Kind.PERIOD).ifPresent(when -> slots.put(Slot.WHEN, when));
    new Until(today)
        .anyDay(line)
        .filter(day -> !slots.containsKey(Slot.WHEN))
        .filter(day -> day.isAfter(today))
        .ifPresent(day -> slots.put(Slot.DAY, day.toString()));
    if (slots.isEmpty()) {
      slots.put(Slot.WHEN, SlotFiller.ASK);
    }
  }

  /** "Ask again in 30". */
  private static Optional<String> minutes(TypedLine line) {
    List<Unit> units = line.units();
    return IntStream.range(1, units.size())
        .filter(at -> units.get(at).is(Value.Kind.NUMBER))
        .filter(at -> units.get(at - 1).word().equals("in"))
        .mapToObj(at -> units.get(at).value().orElseThrow().text())
        .filter(number -> number.matches("[1-9]\\d?"))
        .map(number -> number + "m")
        .findFirst();
  }

  /** In "this one tonight" the one is no hour. */
  private static boolean isThisOne(TypedLine line, Unit clock) {
    int at = line.units().indexOf(clock);
    return clock.word().startsWith("one")
        && at > 0
        && line.units().get(at - 1).word().matches("this|that|the|other");
  }

  /** An hour without am or pm means its next occurrence that is not at night. */
  private static Optional<String> at(TypedLine line) {
    return line.units().stream()
        .filter(unit -> unit.is(Value.Kind.CLOCK))
        .filter(unit -> !isThisOne(line, unit))
        .findFirst()
        .map(unit -> unit.value().orElseThrow())
        .map(
            value -> {
              LocalTime time = LocalTime.parse(value.text());
              boolean isLater =
                  value.vague() && time.getHour() < EARLIEST_HOUR && time.getHour() > 0;
              return (isLater ? time.plusHours(NOON) : time).toString();
            });
  }
}
