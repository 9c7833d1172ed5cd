package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** The start of the period that a person asks for: {@code yyyy-MM} or {@code yyyy-MM-dd}. */
final class Since {

  private Since() {}

  static Optional<String> of(TypedLine line, LocalDate today) {
    for (Unit unit : line.units()) {
      Optional<String> month = month(unit, today);
      if (month.isPresent()) {
        return month;
      } else if (unit.is(Value.Kind.DATE)) {
        LocalDate date = LocalDate.parse(unit.value().orElseThrow().text());
        return Optional.of((date.isAfter(today) ? date.minusYears(1) : date).toString());
      } else if (unit.is("season")) {
        return Optional.of(unit.word());
      }
    }
    return Optional.empty();
  }

  /** The current month is not over, so last year's is meant. */
  private static Optional<String> month(Unit unit, LocalDate today) {
    return unit.concepts().stream()
        .filter(concept -> concept.startsWith("month-"))
        .map(concept -> Integer.parseInt(concept.substring("month-".length())))
        .findFirst()
        .map(
            number -> {
              YearMonth own = YearMonth.of(today.getYear(), number);
              boolean isOver = own.isBefore(YearMonth.from(today));
              return (isOver ? own : own.minusYears(1)).toString();
            });
  }
}
