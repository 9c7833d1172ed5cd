package org.leadlearner.understand.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * Several answers in one line: each beside its strand, as in "3 is a 5, 4 is a 3" and "4 for policy
 * and 6 for ownership", or for one strand after the other, as in "B4 and C6".
 */
final class ListedAnswers {

  private static final Pattern HOUR = Pattern.compile("0?(\\d{1,2}):00");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d+)?");
  private static final Pattern STRAND = Pattern.compile("[1-9]\\d?");
  private static final Pattern SIGN = Pattern.compile(".*[:=].*");

  /** Words that stand between two numbers of a range as well. */
  private static final Set<String> OF_RANGE = Set.of("to", "a");

  private static final Set<String> OF_STRAND = Set.of("for", "on", "in", "para", "en");

  private static final Set<String> BESIDES =
      Set.of(
          "article",
          "answer-cue",
          "correction-cue",
          "filler",
          "and",
          "joint",
          "name-end",
          "list-cue",
          "frame",
          "MOVE",
          "FIX");

  private final TypedLine line;
  private final Intent intent;
  private final int strands;

  /**
   * @param intent what each of the answers is: a change on a list, or an answer of the check-in
   * @param strands how many strands there are
   */
  ListedAnswers(TypedLine line, Intent intent, int strands) {
    this.line = line;
    this.intent = intent;
    this.strands = strands;
  }

  /**
   * One value of the line: the number of a strand, an answer, or a number that can be both.
   *
   * @param from the place of its first word
   * @param to the place behind its last word
   * @param isWhole whether it is an answer with its letter, such as "B4"
   */
  private record Said(
      int from, int to, Optional<String> strand, Optional<Answer> answer, boolean isWhole) {

    boolean isNamed() {
      return answer.isEmpty();
    }
  }

  private record Answer(Slot slot, String text) {}

  /** The answers, each with the number of its strand; empty when there are fewer than two. */
  Optional<Meaning> beside() {
    List<Said> said = said();
    List<Meaning> answers = new ArrayList<>();
    for (int at = 0; at + 1 < said.size(); at += 2) {
      boolean isApart = at == 0 || isApart(said.get(at - 1), said.get(at), said.get(at + 1));
      Optional<Meaning> pair = isApart ? pair(said.get(at), said.get(at + 1)) : Optional.empty();
      if (pair.isEmpty()) {
        return Optional.empty();
      }
      answers.add(pair.get());
    }
    return said.size() % 2 == 0 ? several(answers) : Optional.empty();
  }

  /**
   * The answers for this strand and those behind it.
   *
   * @param first the strand that is asked about
   */
  Optional<Meaning> inOrder(int first) {
    List<Said> said = said();
    List<Meaning> answers = new ArrayList<>();
    for (Said one : said) {
      int strand = first + answers.size();
      if (!one.isWhole() || strand > strands) {
        return Optional.empty();
      }
      answers.add(answer(String.valueOf(strand), one.answer().orElseThrow()));
    }
    return several(answers);
  }

  private static Optional<Meaning> several(List<Meaning> answers) {
    Set<Optional<String>> named = new HashSet<>();
    answers.forEach(one -> named.add(one.slot(Slot.STRAND)));
    boolean isEachOnce = named.size() == answers.size();
    return isEachOnce && answers.size() > 1
        ? Optional.of(Meaning.several(answers))
        : Optional.empty();
  }

  /** Nothing where the line has other words. */
  private List<Said> said() {
    List<Unit> units = line.units();
    List<Said> said = new ArrayList<>();
    int at = 0;
    while (at < units.size()) {
      Optional<Said> next = said(at);
      if (next.isEmpty() && !isBeside(units.get(at))) {
        return List.of();
      }
      next.ifPresent(said::add);
      at = next.map(Said::to).orElse(at + 1);
    }
    return said;
  }

  private Optional<Said> said(int at) {
    Optional<Value> value = line.units().get(at).value();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get().text();
    return switch (value.get().kind()) {
      case STRAND, ORDINAL -> strand(text).map(one -> named(at, one));
      // "6 to 7" is one value.
      case NUMBER -> point(text).map(point -> number(at, text, point));
      case CLOCK ->
          Optional.of(HOUR.matcher(text))
              .filter(java.util.regex.Matcher::matches)
              .flatMap(hour -> point(hour.group(1)))
              .map(point -> new Said(at, at + 1, Optional.empty(), Optional.of(point), false));
      case LEVEL -> Optional.of(level(at, text));
      case STAGE -> Optional.of(level(at, Levels.letter(text)));
      case DATE, DAY, DAYS, MINUTES, SPAN, PERIOD, BREAK, ZONE, PERSON, CHANNEL, LINK ->
          Optional.empty();
    };
  }

  private static Said named(int at, String strand) {
    return new Said(at, at + 1, Optional.of(strand), Optional.empty(), false);
  }

  private Said number(int at, String text, Answer point) {
    return new Said(at, at + 1, strand(text), Optional.of(point), false);
  }

  /** A letter, together with a number of its stage behind it. */
  private Said level(int at, String letter) {
    List<Unit> units = line.units();
    Optional<String> point =
        at + 1 < units.size() && units.get(at + 1).is(Value.Kind.NUMBER)
            ? units.get(at + 1).value().map(Value::text)
            : Optional.empty();
    Optional<Answer> whole =
        point
            .flatMap(ListedAnswers::point)
            .filter(answer -> Levels.holds(letter, Points.of(answer.text())));
    return whole.isPresent()
        ? new Said(at, at + 2, Optional.empty(), whole, true)
        : new Said(
            at, at + 1, Optional.empty(), Optional.of(new Answer(Slot.LEVEL, letter)), false);
  }

  private Optional<String> strand(String text) {
    return Optional.of(text)
        .filter(number -> STRAND.matcher(number).matches())
        .filter(number -> Integer.parseInt(number) <= strands);
  }

  private static Optional<Answer> point(String text) {
    boolean isPoint =
        NUMBER.matcher(text).matches() && !Points.isAbove(text, Stage.STAGING.highest());
    return isPoint
        ? Optional.of(new Answer(Slot.POINT, String.valueOf(Points.of(text))))
        : Optional.empty();
  }

  private Optional<Meaning> pair(Said one, Said other) {
    List<Unit> between = line.units().subList(one.to(), other.from());
    if (between.stream().anyMatch(unit -> unit.is("joint"))) {
      return Optional.empty();
    } else if (other.isNamed()) {
      boolean isFor = between.stream().anyMatch(unit -> OF_STRAND.contains(unit.word()));
      return one.answer()
          .filter(answer -> isFor)
          .map(answer -> answer(other.strand().orElseThrow(), answer));
    }
    boolean isLinked = one.isNamed() || isLinked(one, other, between);
    return one.strand()
        .filter(strand -> isLinked)
        .flatMap(strand -> other.answer().map(answer -> answer(strand, answer)));
  }

  /** "3 is a 5", "3: 5", but "3 to 5" only where something is to be changed. */
  private boolean isLinked(Said one, Said other, List<Unit> between) {
    List<Unit> units = line.units();
    int start = units.get(one.to() - 1).end();
    String signs = line.between(start, Math.max(start, units.get(other.from()).start()));
    boolean isChange =
        line.has("MOVE") || line.has("FIX") || line.typed().matches("(?i)(?:pu|se)t .*");
    boolean isHour = units.get(other.from()).is(Value.Kind.CLOCK);
    return isHour
        || SIGN.matcher(signs).matches()
        || between.stream()
            .filter(unit -> !unit.is("article") || OF_RANGE.contains(unit.word()))
            .anyMatch(unit -> isChange || !OF_RANGE.contains(unit.word()));
  }

  /** Two numbers and the next two are held apart by a comma or an "and", names by themselves. */
  private boolean isApart(Said before, Said next, Said behind) {
    List<Unit> units = line.units();
    boolean isNamed = next.isNamed() || behind.isNamed();
    return isNamed
        || units.get(next.from()).afterBreak()
        || units.subList(before.to(), next.from()).stream()
            .anyMatch(unit -> unit.is("joint") || unit.afterBreak());
  }

  private Meaning answer(String strand, Answer answer) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.STRAND, strand);
    slots.put(answer.slot(), answer.text());
    return Meaning.of(intent, slots);
  }

  private static boolean isBeside(Unit unit) {
    return unit.value().isEmpty()
        && (BESIDES.stream().anyMatch(unit::is) || OF_STRAND.contains(unit.word()))
        && !unit.is("or")
        && !unit.is("between")
        && !unit.is("NOX")
        && !unit.is("NEG");
  }
}
