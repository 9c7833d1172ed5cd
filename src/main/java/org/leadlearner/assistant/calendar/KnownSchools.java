package org.leadlearner.assistant.calendar;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leadlearner.chat.TypedText;
import org.leadlearner.schedule.Calendars;

/**
 * The schools with days of their own in the calendar.
 *
 * @param names as they were imported, in alphabetical order
 */
public record KnownSchools(List<String> names) {

  public static KnownSchools of(Calendars calendars) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    calendars.periods().forEach(kept -> kept.period().school().ifPresent(names::add));
    return new KnownSchools(List.copyOf(names));
  }

  /** The school with this name, ignoring case, or the only school whose name starts with it. */
  public Optional<String> find(String said) {
    String folded = TypedText.compared(said);
    List<String> like =
        names.stream().filter(name -> TypedText.compared(name).startsWith(folded)).toList();
    return like.stream()
        .filter(name -> TypedText.compared(name).equals(folded))
        .findFirst()
        .or(() -> like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty());
  }
}
