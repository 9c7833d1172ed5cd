package org.leadlearner.understand.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * A line that gives the answer with a number another value: "change 3 to 7", "make 1 a 4", "2
 * should be C". The first number is the strand, the last value is the answer.
 *
 * @param strand the number of the strand
 * @param value the unit with the new answer: a number, a letter or a stage
 */
record NumberedChange(int strand, Value value) {

  /** Words between the change and the number of the strand: "change my answer 3". */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("my", "the", "answer", "number", "no", "question", "la", "el", "mi", "numero");

  private static final Pattern HOUR = Pattern.compile("0?(\\d{1,2}):00");

  private static final String PLACES =
      "first|second|third|fourth|fifth|sixth|seventh|last|la|el|primera|segunda|tercera";

  /** Verbs that usually say something else: "put", "set". */
  private static final Set<String> VERBS = Set.of("put", "set", "turn", "mark", "poner", "ponga");

  private static final Set<String> LINKS =
      Set.of("to", "into", "as", "at", "from", "with", "por", "en", "a", "de", "con");

  /**
   * The change in a line; empty when the first number is no strand or the line says more.
   *
   * @param strands how many strands there are
   */
  static Optional<NumberedChange> of(TypedLine line, int strands) {
    List<Unit> units = line.units().stream().filter(unit -> !isPolite(unit)).toList();
    int number = 0;
    while (number < units.size() && !isNumber(units.get(number))) {
      number++;
    }
    int last = units.size() - 1;
    while (last > number && !isAnswer(units.get(last))) {
      last--;
    }
    boolean isThere = number < last && strand(units.get(number), strands) > 0;
    if (!isThere || !saysOnlyThis(units, last) || !isChange(units, number, last)) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberedChange(
            strand(units.get(number), strands), answer(units.get(last).value().orElseThrow())));
  }

  /** In "put 2 at 6" the last number looks like a time. */
  private static Value answer(Value value) {
    Matcher hour = HOUR.matcher(value.text());
    return value.kind() == Value.Kind.CLOCK && hour.matches()
        ? new Value(Value.Kind.NUMBER, hour.group(1))
        : value;
  }

  private static boolean isChange(List<Unit> units, int number, int last) {
    List<Unit> before = units.subList(0, number);
    List<Unit> between = units.subList(number + 1, last);
    boolean isChanged =
        before.stream().anyMatch(NumberedChange::isVerb)
            && before.stream()
                .allMatch(unit -> isVerb(unit) || BEFORE_NUMBER.contains(unit.word()));
    boolean isWrong = before.isEmpty() && between.stream().anyMatch(unit -> unit.is("would-have"));
    // "Policy is at 4": a strand by its name needs no other word of a change.
    boolean isNamed =
        before.isEmpty()
            && units.get(number).is(Value.Kind.STRAND)
            && !units.get(number).word().matches(".*\\d.*|" + PLACES)
            && units.get(last).is(Value.Kind.CLOCK);
    boolean isChoice = between.stream().anyMatch(unit -> unit.is("or") || unit.is("between"));
    return (isChanged || isWrong || isNamed) && !isChoice;
  }

  /** Whether no word has a meaning of its own besides the change. */
  private static boolean saysOnlyThis(List<Unit> units, int last) {
    return units.subList(last + 1, units.size()).isEmpty()
        && units.stream()
            .allMatch(
                unit ->
                    isAnswer(unit)
                        || isVerb(unit)
                        || LINKS.contains(unit.word())
                        || BEFORE_NUMBER.contains(unit.word())
                        || unit.is("article")
                        || unit.is("correction-cue")
                        || unit.is("answer-cue"));
  }

  private static int strand(Unit unit, int strands) {
    String text = unit.value().orElseThrow().text();
    int number = text.matches("\\d") ? Integer.parseInt(text) : 0;
    return number <= strands ? number : 0;
  }

  private static boolean isNumber(Unit unit) {
    return unit.is(Value.Kind.NUMBER) || unit.is(Value.Kind.STRAND);
  }

  private static boolean isAnswer(Unit unit) {
    return isNumber(unit)
        || unit.is(Value.Kind.LEVEL)
        || unit.is(Value.Kind.STAGE)
        || unit.is(Value.Kind.CLOCK) && HOUR.matcher(unit.value().orElseThrow().text()).matches();
  }

  private static boolean isVerb(Unit unit) {
    boolean isOther = unit.is("frame") || unit.is("HELLO");
    return unit.value().isEmpty()
        && (unit.is("MOVE") || unit.is("FIX") || isOther || VERBS.contains(unit.word()));
  }

  private static boolean isPolite(Unit unit) {
    return unit.value().isEmpty()
        && (unit.is("filler") || unit.is("THANKS") || unit.word().matches("now|ahora"));
  }
}
