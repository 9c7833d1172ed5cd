package org.leadlearner.understand.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** The end of a pause: the first day on which prompts may come again. */
final class Until {

  private final LocalDate today;

  Until(LocalDate today) {
    this.today = today;
  }

  void fill(TypedLine line, Map<Slot, String> slots) {
    Optional<String> named =
        line.units().stream()
            .filter(unit -> unit.is(Value.Kind.BREAK))
            .map(unit -> unit.value().orElseThrow().text())
            .findFirst();
    Optional<LocalDate> day = until(line);
    if (day.isPresent() && (named.isEmpty() || hasDate(line) || isReason(line))) {
      slots.put(Slot.UNTIL, day.get().toString());
    } else if (named.isPresent()) {
      slots.put(Slot.BREAK, named.get());
    } else {
      slots.put(Slot.UNTIL, SlotFiller.ASK);
    }
  }

  /** "Next week, we have testing": the weeks are named, and the break only says why. */
  private static boolean isReason(TypedLine line) {
    List<Unit> units = line.units();
    int period = first(units, Value.Kind.PERIOD);
    int named = first(units, Value.Kind.BREAK);
    return period < named
        && units.subList(period + 1, named + 1).stream()
            .anyMatch(unit -> unit.afterBreak() || unit.is("because") || unit.is("WE"));
  }

  private static int first(List<Unit> units, Value.Kind kind) {
    return IntStream.range(0, units.size())
        .filter(at -> units.get(at).is(kind))
        .findFirst()
        .orElse(units.size());
  }

  private static boolean hasDate(TypedLine line) {
    return line.has(Value.Kind.DATE)
        || line.has(Value.Kind.DAY)
        || line.has(Value.Kind.SPAN)
        || line.has(Value.Kind.DAYS);
  }

  /** The last day in the line decides: "from monday until friday". */
  private Optional<LocalDate> until(TypedLine line) {
    LocalDate until = null;
    for (int at = 0; at < line.units().size(); at++) {
      LocalDate end = end(line, at);
      boolean isLater = end != null && (until == null || end.isAfter(until) || isUntil(line, at));
      until = isLater ? end : until;
    }
    return Optional.ofNullable(until);
  }

  private @Nullable LocalDate end(TypedLine line, int at) {
    Unit unit = line.units().get(at);
    if (unit.value().isEmpty()) {
      return null;
    }
    if (unit.is(Value.Kind.SPAN) && is(line, at + 1, "since") && at + 2 < line.units().size()) {
      return spanFrom(line.units().get(at + 2), unit.value().get().text());
    }
    String text = unit.value().get().text();
    return switch (unit.value().get().kind()) {
      case DATE -> endOf(LocalDate.parse(text), line, at);
      case DAY -> endOf(next(day(text)), line, at);
      case DAYS -> isUntil(line, at) ? null : afterLast(text);
      case SPAN -> after(text);
      case PERIOD -> endOf(text, line, at);
      case NUMBER,
          CLOCK,
          MINUTES,
          BREAK,
          ZONE,
          STRAND,
          LEVEL,
          STAGE,
          ORDINAL,
          PERSON,
          CHANNEL,
          LINK ->
          null;
    };
  }

  /**
   * "until friday" gives Friday; "through friday", "after friday" and "i am away friday" give the
   * next day.
   */
  private @Nullable LocalDate endOf(LocalDate day, TypedLine line, int at) {
    if (isStart(line, at) && !isUntil(line, at)) {
      return day.isAfter(today) ? null : day.plusDays(1);
    }
    boolean isUntil = isUntil(line, at);
    boolean isThrough =
        is(line, at - 1, "through") || is(line, at - 1, "after") || line.has("inclusive");
    if (isThrough || !isUntil && !isAloneAnswer(line)) {
      return isBack(line) && !isThrough ? day : day.plusDays(1);
    }
    return is(line, at - 2, "after") || is(line, at - 2, "until") && is(line, at - 1, "after")
        ? day.plusDays(1)
        : day;
  }

  /** In "starting monday" the day is the start of the pause. */
  private static boolean isStart(TypedLine line, int at) {
    return is(line, at - 1, "starting") || is(line, at - 1, "since");
  }

  private static boolean isUntil(TypedLine line, int at) {
    return is(line, at - 1, "until") || is(line, at - 2, "until") && !is(line, at - 1, "after");
  }

  private static boolean isBack(TypedLine line) {
    return line.has("back-again") || line.has("RESUME");
  }

  /** A date without other words answers "until when?". */
  private static boolean isAloneAnswer(TypedLine line) {
    return line.units().stream()
        .allMatch(
            unit ->
                unit.value().isPresent()
                    || unit.is("filler")
                    || unit.is("article")
                    || unit.is("date-lead")
                    || unit.is("answer-cue")
                    || unit.is("PAUSE")
                    || unit.is("PROMPT"));
  }

  private static boolean is(TypedLine line, int at, String concept) {
    return at >= 0 && at < line.units().size() && line.units().get(at).is(concept);
  }

  private LocalDate next(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  private LocalDate afterLast(String days) {
    LocalDate last = today;
    for (String day : days.split(",")) {
      LocalDate next = next(day(day));
      last = next.isAfter(last) ? next : last;
    }
    return last.plusDays(1);
  }

  /** "Two weeks from Monday". */
  private @Nullable LocalDate spanFrom(Unit from, String span) {
    LocalDate first =
        from.is(Value.Kind.DATE)
            ? LocalDate.parse(from.value().orElseThrow().text())
            : from.is(Value.Kind.DAY) ? next(day(from.value().orElseThrow().text())) : today;
    return after(first, span);
  }

  private LocalDate after(String span) {
    return after(today, span);
  }

  private static LocalDate after(LocalDate today, String span) {
    int count = Integer.parseInt(span.substring(0, span.length() - 1));
    return span.endsWith("m") ? today.plusMonths(count) : today.plusDays(count);
  }

  /** On a weekend, "this week" and "next week" mean the coming school week. */
  private @Nullable LocalDate endOf(String period, TypedLine line, int at) {
    if (period.startsWith(Value.OVER)) {
      return LocalDate.parse(period.substring(Value.OVER.length())).plusDays(1);
    }
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    boolean isWeekend = today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    return switch (period) {
      case "this-week" -> isWeekend ? monday.plusWeeks(1) : monday;
      case "next-week" ->
          isWeekend || !isUntil(line, at) && !isAloneAnswer(line) ? monday.plusWeeks(1) : monday;
      case "this-month", "next-month" -> {
        LocalDate first = today.with(TemporalAdjusters.firstDayOfNextMonth());
        yield period.startsWith("next") && !isUntil(line, at) && !isAloneAnswer(line)
            ? first.plusMonths(1)
            : first;
      }
      case "weekend" -> monday;
      case "tonight", "today-afternoon" -> today.plusDays(1);
      default -> null;
    };
  }

  /** Any day that is named. */
  Optional<LocalDate> anyDay(TypedLine line) {
    for (Unit unit : line.units()) {
      if (unit.is(Value.Kind.DATE)) {
        return Optional.of(LocalDate.parse(unit.value().orElseThrow().text()));
      } else if (unit.is(Value.Kind.DAY) || unit.is(Value.Kind.DAYS)) {
        return Optional.of(next(day(unit.value().orElseThrow().text().substring(0, 3))));
      } else if (unit.is(Value.Kind.SPAN)) {
        return Optional.of(after(unit.value().orElseThrow().text()));
      } else if (unit.is(Value.Kind.PERIOD)) {
        String period = unit.value().orElseThrow().text();
        if (period.startsWith(Value.OVER)) {
          return Optional.of(LocalDate.parse(period.substring(Value.OVER.length())));
        }
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (period.equals("next-week")) {
          return Optional.of(monday);
        } else if (period.equals("next-month")) {
          LocalDate first = today.with(TemporalAdjusters.firstDayOfNextMonth());
          // On the last days of a month, "next month" is not the day after tomorrow.
          boolean isNear = first.isBefore(today.plusWeeks(1));
          return Optional.of(isNear ? today.plusMonths(1) : first);
        }
      }
    }
    return Optional.empty();
  }

  private static DayOfWeek day(String letters) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(java.util.Locale.ROOT).startsWith(letters)) {
        return day;
      }
    }
    throw new IllegalArgumentException(letters);
  }
}
