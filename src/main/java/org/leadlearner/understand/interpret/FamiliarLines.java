package org.leadlearner.understand.interpret;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.text.TypedLine;

/**
 * A cache of short lines. Most lines are a number, a letter or a command that many people type;
 * each is read once a day for each context. Longer lines are personal and are not cached.
 */
final class FamiliarLines {

  private static final int LONGEST = 12;
  private static final int MOST = 1_000;

  private final Map<Typed, Read> known = new Lately<>();
  private final Map<String, Boolean> spanish = new Lately<>();

  /** Entries that were not used for long make room for others. */
  private static final class Lately<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    Lately() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > MOST;
    }
  }

  /** The cache key: the line and everything else that decides how it is read. */
  record Typed(String line, boolean inCheckIn, LocalDate today, Set<Context> contexts) {

    static Typed of(String line, Situation situation) {
      return new Typed(line, situation.inCheckIn(), situation.today(), situation.contexts());
    }
  }

  /** A line in units, with its most similar phrases. */
  record Read(TypedLine line, List<Candidate> nearest) {}

  Read read(
      Typed typed,
      Function<Typed, TypedLine> reading,
      Function<TypedLine, List<Candidate>> comparing) {
    Read before = before(typed);
    if (before != null) {
      return before;
    }
    TypedLine line = reading.apply(typed);
    Read read =
        new Read(line, line.units().isEmpty() ? List.of() : List.copyOf(comparing.apply(line)));
    if (typed.line().length() <= LONGEST) {
      synchronized (known) {
        known.put(typed, read);
      }
    }
    return read;
  }

  /**
   * @param reading says of a line that is not known whether it is Spanish
   */
  boolean isSpanish(String typed, Predicate<String> reading) {
    if (typed.length() > LONGEST) {
      return reading.test(typed);
    }
    synchronized (spanish) {
      return spanish.computeIfAbsent(typed, reading::test);
    }
  }

  private @Nullable Read before(Typed typed) {
    synchronized (known) {
      return known.get(typed);
    }
  }
}
