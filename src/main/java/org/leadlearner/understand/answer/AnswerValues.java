package org.leadlearner.understand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * The values in a line that could be an answer, in their order, without those that are negated.
 *
 * @param about the first number with the words around it, such as "about 6"; empty when there is
 *     none
 * @param isBare whether the line has no words besides those that usually go with an answer
 * @param isNear whether the line has only a few other words, none with a meaning here: "a big fat
 *     zero"
 */
record AnswerValues(
    List<String> numbers,
    List<String> levels,
    List<String> ordinals,
    List<String> stages,
    List<String> strands,
    boolean vague,
    String about,
    boolean isBare,
    boolean isNear) {

  private static final String NOT = "NEG";

  /** Classes of words that can also occur in an answer. */
  private static final Set<String> BESIDES =
      Set.of("ME", "THIS", "YESX", "OKX", "NOX", "GOODWORD", "ONLY", "QUESTION", "ANSWER", "STAGE");

  private static final int MOST_WORDS = 10;
  private static final int MOST_STRANGE = 2;

  static AnswerValues of(TypedLine line) {
    List<String> numbers = new ArrayList<>();
    List<String> levels = new ArrayList<>();
    List<String> ordinals = new ArrayList<>();
    List<String> stages = new ArrayList<>();
    List<String> strands = new ArrayList<>();
    boolean vague = false;
    boolean bare = true;
    for (int at = 0; at < line.units().size(); at++) {
      Unit unit = line.units().get(at);
      if (unit.value().isEmpty()) {
        boolean isGuess = isGuess(line.units(), at);
        bare &= isAround(unit) || isGuess;
        vague |= unit.is("about") || unit.is("and-change") || isGuess;
        continue;
      }
      if (isDenied(line.units(), at) || isReplaced(line.units(), at)) {
        continue;
      }
      Value value = unit.value().get();
      vague |= value.vague();
      bare &= !isMinutes(line.units(), at) && !isOfThings(line.units(), at);
      switch (value.kind()) {
        case NUMBER -> add(numbers, value.text());
        case LEVEL -> add(levels, value.text());
        case ORDINAL -> add(ordinals, value.text());
        case STAGE -> add(stages, value.text());
        case STRAND -> add(strands, value.text());
        case CLOCK, DATE, DAY, DAYS, MINUTES, SPAN, PERIOD, BREAK, ZONE, PERSON, CHANNEL, LINK ->
            bare = false;
      }
    }
    return new AnswerValues(
        numbers,
        levels,
        ordinals,
        stages,
        strands,
        vague,
        ApproximateNumber.of(line),
        bare,
        isNear(line));
  }

  /** "I don't know, maybe a four", but not "I don't know about 4". */
  private static boolean isGuess(List<Unit> units, int at) {
    return units.get(at).is("NOTSURE")
        && at + 1 < units.size()
        && !units.get(at + 1).word().matches("about|if|de|si");
  }

  /** Whether there are only a few other words, none of a request, and nothing that is counted. */
  private static boolean isNear(TypedLine line) {
    int strange = 0;
    int values = 0;
    for (int at = 0; at < line.units().size(); at++) {
      Unit unit = line.units().get(at);
      if (unit.value().isPresent()) {
        values++;
        if (isMinutes(line.units(), at) || isOfThings(line.units(), at)) {
          return false;
        }
      } else if (!isAround(unit)) {
        boolean saysMore = unit.concepts().stream().anyMatch(AnswerValues::isOfRequest);
        if (saysMore) {
          return false;
        }
        strange += unit.is("common") ? 0 : 1;
      }
    }
    return values > 0 && values < 3 && strange <= MOST_STRANGE && line.units().size() <= MOST_WORDS;
  }

  /** "12 kids", "for 3 years", "4 of us", "grade 5": how many there are of something, or which. */
  static boolean isOfThings(List<Unit> units, int at) {
    if (!units.get(at).is(Value.Kind.NUMBER)) {
      return false;
    }
    boolean isBehind = at > 0 && !units.get(at).afterBreak() && units.get(at - 1).is("counts");
    return isBehind || at + 1 < units.size() && isThing(units.get(at + 1));
  }

  /** Whether the word behind a number is counted by it: listed as such, or not of an answer. */
  private static boolean isThing(Unit next) {
    boolean isOther = next.value().isEmpty() && !isAround(next) && !next.is("common");
    // "In 1 go" is said of how often.
    boolean isTurn = next.word().equals("go");
    return !next.afterBreak() && (next.is("counted") || isOther || isTurn);
  }

  /** "Be right there in 5". */
  private static boolean isMinutes(List<Unit> units, int at) {
    return units.get(at).is(Value.Kind.NUMBER)
        && at > 1
        && units.get(at - 1).word().equals("in")
        && (at + 1 == units.size() || units.get(at + 1).afterBreak());
  }

  private static boolean isOfRequest(String concept) {
    return Character.isUpperCase(concept.charAt(0)) && !BESIDES.contains(concept);
  }

  boolean isEmpty() {
    return numbers.isEmpty() && levels.isEmpty() && ordinals.isEmpty() && stages.isEmpty();
  }

  /** "d not b": the b is not the answer. */
  private static boolean isDenied(List<Unit> units, int at) {
    int before = at - 1;
    while (before > 0 && !units.get(before + 1).afterBreak() && isLink(units.get(before))) {
      before--;
    }
    if (before < 0 || units.get(before + 1).afterBreak()) {
      return false;
    }
    boolean isFar = before < at - 1;
    return units.get(before).is(NOT)
            && units.get(before).word().equals("not")
            && (at > 1 || at + 1 < units.size())
        || isFar && units.get(before).word().matches("no( era| es| fue)?|wasnt");
  }

  /** Whether one value of the line takes the place of another, which is no earlier answer. */
  static boolean replacesItsOwn(TypedLine line) {
    List<Unit> units = line.units();
    return IntStream.range(0, units.size())
        .anyMatch(at -> units.get(at).value().isPresent() && isReplaced(units, at));
  }

  /** "6 no 7", "B, wait, C": the second takes the place of the first. */
  private static boolean isReplaced(List<Unit> units, int at) {
    int next = at + 1;
    while (next < units.size() && isTakenBack(units.get(next))) {
      next++;
    }
    return next > at + 1
        && next < units.size()
        && units.get(next).value().map(Value::kind).equals(units.get(at).value().map(Value::kind));
  }

  private static boolean isTakenBack(Unit unit) {
    return unit.value().isEmpty()
        && unit.word()
            .matches(
                "(?:no|wait|oops|sorry|actually|rather|i mean|i meant|perdon|digo|espere|mejor)(?:"
                    + " .*)?");
  }

  /** "No era la c", "it was not the b". */
  private static boolean isLink(Unit unit) {
    return unit.value().isEmpty()
        && (unit.is("article") || unit.word().matches("was|be|is|era|es|fue|la|el"));
  }

  private static boolean isAround(Unit unit) {
    return unit.is("answer-cue")
        || unit.is("correction-cue")
        || unit.is("filler")
        || unit.is("article")
        || unit.is("about")
        || unit.is("and")
        || unit.is("or")
        || unit.is("between")
        || unit.is("middle-cue")
        || unit.is("more-than")
        || unit.is("less-than")
        || unit.is("and-change")
        || unit.is("list-cue")
        || unit.is("lower-place")
        || unit.is("higher-place")
        || unit.is("previous-letter")
        || unit.is("NOX")
        || unit.is("YESX")
        || unit.is("OKX")
        || unit.is("HELLO");
  }

  private static void add(List<String> values, String text) {
    for (String one : text.split(",")) {
      if (!values.contains(one)) {
        values.add(one);
      }
    }
  }
}
