package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value.Kind;

/**
 * Detects that a person is unwell, or that somebody is in danger. It has priority over every other
 * meaning.
 */
final class Distress {

  private static final float LIKELY = 0.25f;
  private static final float LIKELY_WITHOUT_A_WORD = 0.7f;
  private static final float CERTAIN = 0.9f;
  private static final int SHORT = 8;

  /**
   * The largest number of words between the person and what they did: "my husband sometimes hits
   * me".
   */
  private static final int REACH = 4;

  private static final Pattern SAYS =
      Pattern.compile("(?:she |he |they |ella |el )?(?:says|said|dice|dijo)");

  private static final Set<String> OF_THREAT = Set.of("THREAT", "harm-by");

  private Distress() {}

  /** The line, whose words of a threat count only where somebody threatens or does harm. */
  static TypedLine calmed(TypedLine line) {
    List<Unit> units = line.units();
    return line.has("THREAT")
        ? line.with(
            IntStream.range(0, units.size())
                .mapToObj(
                    at -> isThreat(units, at) ? units.get(at) : units.get(at).without(OF_THREAT))
                .toList())
        : line;
  }

  /**
   * "0 we have nothing, like I told everyone for years" answers, with a reason, and "4 she said"
   * tells the answer of somebody else. Only what is all but certain is distress there, or what has
   * a word of it.
   */
  static List<Candidate> calmed(TypedLine line, List<Candidate> nearest) {
    boolean isAnswer = isNumbered(line) || isToldAnswer(line);
    if (!isAnswer || isNamed(line) || isCertain(nearest.get(0))) {
      return nearest;
    }
    List<Candidate> others =
        nearest.stream()
            .filter(candidate -> candidate.meaning().intent() != Intent.DISTRESS)
            .toList();
    return others.isEmpty() ? nearest : others;
  }

  /** A point or a letter that somebody said, and nothing else. */
  private static boolean isToldAnswer(TypedLine line) {
    List<Unit> units = line.units();
    return units.size() < SHORT
        && units.stream().anyMatch(unit -> SAYS.matcher(unit.word()).matches())
        && units.stream().anyMatch(Distress::isLetterOrPoint)
        && units.stream()
            .allMatch(
                unit ->
                    unit.value().isPresent()
                        || isLetterOrPoint(unit)
                        || unit.is("common")
                        || SAYS.matcher(unit.word()).matches());
  }

  /** Where no check-in asks, a letter is no answer yet. */
  private static boolean isLetterOrPoint(Unit unit) {
    return unit.is(Kind.NUMBER) || unit.is(Kind.LEVEL) || unit.word().matches("[b-d]");
  }

  private static boolean isCertain(Candidate best) {
    return best.meaning().intent() == Intent.DISTRESS && best.share() >= CERTAIN;
  }

  /** Whether a point stands before a sentence of what "we" or "I" do. */
  static boolean isNumbered(TypedLine line) {
    List<Unit> units = line.units();
    boolean isPoint =
        units.size() > 2
            && units.get(0).is(Kind.NUMBER)
            && units.get(0).value().orElseThrow().text().matches("10|\\d");
    return isPoint
        && !line.isQuestion()
        && (units.get(1).is("WE") || units.get(1).word().matches("i|i .*|because|porque|no"));
  }

  /** Whether it has a word of distress or danger. */
  static boolean isNamed(TypedLine line) {
    return line.has("NEEDHELP") || isThreat(line) || line.has("CHILDHARM") || line.has("SELFHARM");
  }

  static Optional<Understanding> in(TypedLine line, List<Candidate> nearest) {
    if (isOfRecords(line)) {
      return Optional.empty();
    } else if (line.has("SELFHARM") && (line.has("ME") || line.units().size() < SHORT)) {
      String kind = line.has("PUPIL") ? "child" : "self-harm";
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, kind)));
    }
    if (isPupilHarmed(line)) {
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, "child")));
    }
    if (isHarmed(line)) {
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, "threat")));
    }
    float needed = isNamed(line) ? LIKELY : LIKELY_WITHOUT_A_WORD;
    return nearest.stream()
        .filter(candidate -> candidate.meaning().intent() == Intent.DISTRESS)
        .filter(candidate -> candidate.share() >= needed)
        .findFirst()
        .map(candidate -> heard(candidate.meaning()));
  }

  /** "I want to just disappear from your records" asks to be forgotten. */
  private static boolean isOfRecords(TypedLine line) {
    return line.has("vanish") && (line.has("DATA") || line.has("records-place"));
  }

  /** "He hit me", "I got hit by a parent": the writer was harmed, or is afraid of it. */
  private static boolean isHarmed(TypedLine line) {
    List<Unit> units = line.units();
    boolean isOwn = units.stream().map(Unit::word).anyMatch(Distress::isOfSpeaker);
    return units.stream().anyMatch(unit -> unit.is("harm-to-me")) && !isErrand(units)
        || IntStream.range(0, units.size())
            .anyMatch(
                at ->
                    units.get(at).is("harm-by") && isPerson(units, at - REACH, at)
                        || isOwn
                            && units.get(at).is("harm-suffered")
                            && isPerson(units, at + 1, at + REACH));
  }

  private static boolean isOfSpeaker(String word) {
    return word.equals("i") || word.equals("me") || word.startsWith("i ");
  }

  /** "A teacher hit a student", but not "our teachers hit a wall with students". */
  private static boolean isPupilHarmed(TypedLine line) {
    return line.exactly("blow").anyMatch(blow -> isPupilHit(line.units(), blow));
  }

  private static boolean isPupilHit(List<Unit> units, TypedLine.ExactWord blow) {
    int at = firstOf(units, unit -> unit.end() > blow.start());
    int behind = firstOf(units, unit -> unit.start() >= blow.end());
    // In "hit by a student" the student is the one who hits.
    boolean isOther = units.get(at).end() > blow.end();
    return !isOther
        && isPupil(units, behind)
        && units.subList(Math.max(0, at - REACH), behind).stream()
            .filter(unit -> unit.start() < blow.start())
            .anyMatch(Distress::isGrownUp);
  }

  private static int firstOf(List<Unit> units, Predicate<Unit> isIt) {
    return IntStream.range(0, units.size())
        .filter(at -> isIt.test(units.get(at)))
        .findFirst()
        .orElse(units.size());
  }

  private static boolean isPupil(List<Unit> units, int at) {
    int thing = at < units.size() && units.get(at).is("article") ? at + 1 : at;
    return thing < units.size() && units.get(thing).is("PUPIL");
  }

  private static boolean isGrownUp(Unit unit) {
    return (unit.is("harm-doer") || unit.is("ROLE") || unit.is(Kind.PERSON)) && !unit.is("PUPIL");
  }

  /** "Grab me a parking pass" sends for something. */
  private static boolean isErrand(List<Unit> units) {
    return units.size() > 2
        && units.get(0).is("harm-to-me")
        && units.get(1).word().matches("a|an|some|two|another");
  }

  /**
   * Whether the one who hits is a person: not so in "the budget hit me hard" and "hit me with the
   * next question".
   */
  private static boolean isPerson(List<Unit> units, int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(units.size(), to))
        .anyMatch(at -> isPerson(units.get(at)) && !isOfThing(units, at));
  }

  private static boolean isPerson(Unit unit) {
    return unit.is("harm-doer") || unit.is("PUPIL") || unit.is("ROLE") || unit.is(Kind.PERSON);
  }

  /** "A teacher shortage hit me": what hit is the shortage. */
  private static boolean isOfThing(List<Unit> units, int person) {
    boolean isBeforeHarm = person + 2 < units.size() && units.get(person + 2).is("harm-by");
    return isBeforeHarm
        && !units.get(person + 1).is("common")
        && !isPerson(units.get(person + 1))
        && !units.get(person).word().matches("i|he|she|they|i .*");
  }

  /** Words of a threat, said of what somebody did, and not of what "we" did or a score does. */
  private static boolean isThreat(TypedLine line) {
    List<Unit> units = line.units();
    return IntStream.range(0, units.size()).anyMatch(at -> isThreat(units, at));
  }

  private static boolean isThreat(List<Unit> units, int at) {
    return units.get(at).is("THREAT")
        && (!units.get(at).is("harm-by") || isPerson(units, at - REACH, at))
        && !isOwnDeed(units, at);
  }

  /** "We threatened to cut the budget" tells of a quarrel, and of no danger. */
  private static boolean isOwnDeed(List<Unit> units, int threat) {
    boolean isWe = threat > 0 && units.get(threat - 1).word().matches("we|i");
    boolean isOfWork = threat + 2 < units.size() && units.get(threat + 2).is("deed-of-work");
    return units.get(threat).word().startsWith("threat") && (isWe || isOfWork);
  }

  private static Understanding heard(Meaning meaning) {
    return new Understanding.Act(meaning);
  }
}
