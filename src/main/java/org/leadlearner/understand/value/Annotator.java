package org.leadlearner.understand.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Replaces the words of a line that name a value by that value. */
public final class Annotator {

  private final List<ValueReader> readers;

  /**
   * @param today the date from which "tomorrow" is counted
   * @param hearsLetters whether a single letter is a choice, as in a check-in
   */
  public Annotator(LocalDate today, boolean hearsLetters) {
    this.readers =
        List.of(
            new BreakReader(),
            new PlaceReader(hearsLetters),
            new SpanReader(),
            new DateReader(today, hearsLetters),
            new ClockReader(hearsLetters),
            new DaysReader(),
            new PersonReader(),
            new NumberReader());
  }

  /** The line with its values; the other words stay. */
  public TypedLine annotate(TypedLine line) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < line.units().size()) {
      ValueReader.Found found = longest(new Cursor(line, at));
      Unit unit = line.units().get(at);
      if (found == null) {
        units.add(unit);
        at++;
      } else {
        Unit last = line.units().get(at + found.length() - 1);
        units.add(unit.named(found.value(), last));
        at += found.length();
      }
    }
    return line.with(units);
  }

  /** The longest match; of two equally long matches, that of the earlier reader. */
  private ValueReader.@Nullable Found longest(Cursor cursor) {
    if (cursor.unit(0).value().isPresent()) {
      return null;
    }
    ValueReader.Found best = null;
    for (ValueReader reader : readers) {
      ValueReader.Found found = reader.read(cursor);
      if (found != null && (best == null || found.length() > best.length())) {
        best = found;
      }
    }
    return best;
  }
}
