package org.leadlearner.understand.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Puts what a line names in the place of the words that name it. */
public final class Annotator {

  private final List<ValueReader> readers;

  /**
   * @param today what "tomorrow" is counted from
   * @param hearsLetters whether a letter alone is one to choose, as in a check-in
   */
  public Annotator(LocalDate today, boolean hearsLetters) {
    this.readers =
        List.of(
            new BreakReader(),
            new PlaceReader(hearsLetters),
            new SpanReader(),
            new DateReader(today),
            new ClockReader(hearsLetters),
            new DaysReader(),
            new PersonReader(),
            new NumberReader());
  }

  /** The line with the things it names; words stay where nothing is named. */
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

  /** The longest reading; of two that are as long, that of the earlier reader. */
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
