package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Value;

/** When something that was postponed comes back. */
final class Again {

  private static final int EARLIEST_HOUR = 7;
  private static final int NOON = 12;

  private final LocalDate today;

  Again(LocalDate today) {
    this.today = today;
  }

  void fill(TypedLine line, Map<Slot, String> slots) {
    SlotFiller.first(line, Value.Kind.MINUTES).ifPresent(in -> slots.put(Slot.IN, in));
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

  /** An hour without am or pm means its next occurrence that is not at night. */
  private static Optional<String> at(TypedLine line) {
    return line.units().stream()
        .filter(unit -> unit.is(Value.Kind.CLOCK))
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
