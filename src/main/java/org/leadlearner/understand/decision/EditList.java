package org.leadlearner.understand.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Several answers to change in one request: "fix 3 and 6". */
final class EditList {

  private EditList() {}

  /** Two or more strands with only "and" between them and no new value. */
  static Optional<Meaning> of(TypedLine line) {
    List<Meaning> parts = new ArrayList<>();
    boolean isOpen = true;
    for (Unit unit : line.units()) {
      Optional<String> strand = strand(unit);
      if (strand.isPresent() && isOpen) {
        parts.add(Meaning.of(Intent.EDIT_ANSWER, Slot.STRAND, strand.get()));
      } else if (!parts.isEmpty() && !unit.is("and") && !unit.is("filler")) {
        isOpen = false;
      }
      if (!isOpen && strand.isPresent()) {
        return Optional.empty();
      }
    }
    boolean isList = line.has("and") || line.typed().contains(",");
    return parts.size() > 1 && isList ? Optional.of(Meaning.several(parts)) : Optional.empty();
  }

  private static Optional<String> strand(Unit unit) {
    boolean isStrand =
        unit.is(Value.Kind.STRAND) || unit.is(Value.Kind.NUMBER) || unit.is(Value.Kind.ORDINAL);
    return unit.value()
        .filter(value -> isStrand)
        .map(Value::text)
        .filter(text -> text.matches("\\d{1,2}"));
  }
}
