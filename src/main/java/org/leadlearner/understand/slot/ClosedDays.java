package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Days without school: "dec 23", "march 15 to 19", "dec 21 through jan 4". */
final class ClosedDays {

  private ClosedDays() {}

  /** The first day, the first school day after them when there are several, and a name. */
  static void fill(TypedLine line, Until until, Map<Slot, String> slots) {
    Optional<LocalDate> first = until.anyDay(line);
    slots.put(Slot.DAY, first.map(LocalDate::toString).orElse(SlotFiller.ASK));
    first
        .flatMap(day -> last(line, day))
        .ifPresent(day -> slots.put(Slot.UNTIL, day.plusDays(1).toString()));
    SlotFiller.first(line, Value.Kind.BREAK)
        .filter(name -> !name.equals("next"))
        .ifPresent(name -> slots.put(Slot.BREAK, name));
  }

  private static Optional<LocalDate> last(TypedLine line, LocalDate first) {
    List<Unit> units = line.units();
    for (int at = 1; at < units.size(); at++) {
      boolean isEnd = units.get(at - 1).is("through") || units.get(at - 1).is("to-range");
      if (isEnd && units.get(at).is(Value.Kind.DATE)) {
        return Optional.of(LocalDate.parse(text(units.get(at)))).filter(first::isBefore);
      } else if (isEnd && units.get(at).is(Value.Kind.NUMBER)) {
        return sameMonth(first, text(units.get(at)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> sameMonth(LocalDate first, String number) {
    int day = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    return day > first.getDayOfMonth() && day <= first.lengthOfMonth()
        ? Optional.of(first.withDayOfMonth(day))
        : Optional.empty();
  }

  private static String text(Unit unit) {
    return unit.value().orElseThrow().text();
  }
}
