package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.phrase.PhraseMatcher;
import org.leadlearner.understand.text.Lexicon;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.value.Annotator;

/** Reads lines with the words that ship, and shows what they name as short text. */
public final class ReadLines {

  private static final int STRANDS = 7;
  private static final LineReader READER = new LineReader(lexicon());

  private ReadLines() {}

  private static Lexicon lexicon() {
    return PhraseMatcher.lexicon(ContentFolder.builtIn().phrases().book());
  }

  public static TypedLine line(String typed, LocalDate today, boolean inCheckIn) {
    return new Annotator(today, inCheckIn).annotate(READER.read(typed));
  }

  /** Such as {@code CLOCK 07:30; DATE 2026-12-04}; empty when nothing is named. */
  public static String named(String typed, LocalDate today, boolean inCheckIn) {
    return line(typed, today, inCheckIn).units().stream()
        .flatMap(unit -> unit.value().stream())
        .map(value -> value.kind() + " " + value.text())
        .collect(Collectors.joining("; "));
  }

  /** What a request takes from a line, such as {@code until=2026-12-04}. */
  public static String filled(Intent intent, String typed, LocalDate today) {
    Map<Slot, String> slots =
        new TreeMap<>(
            new SlotFiller(today, STRANDS)
                .fill(Meaning.of(intent), line(typed, today, false))
                .slots());
    return slots.entrySet().stream()
        .map(slot -> slot.getKey().key() + "=" + slot.getValue())
        .collect(Collectors.joining("; "));
  }
}
