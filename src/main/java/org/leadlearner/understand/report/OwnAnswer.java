package org.leadlearner.understand.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.decision.Thought;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** An answer to the open question in a person's own words. */
record OwnAnswer(TypedLine line, Situation situation, Decision decision, OwnWords ownWords) {

  /** Beside an answer in own words, only what is at least this likely is offered. */
  private static final float COULD_WELL_BE = 0.2f;

  /** A request that is this likely stands beside what else can be said to a question. */
  private static final float LIKELY = 0.5f;

  private static final int MOST_WITH_LETTER = 6;

  /** What is no choice of its own. */
  private static final Set<Intent> NO_CHOICE =
      EnumSet.of(
          Intent.OUT_OF_SCOPE,
          Intent.CLARIFY,
          Intent.DESCRIBED_LEVEL,
          Intent.NEGATED,
          Intent.BETWEEN,
          Intent.DISTRESS);

  /** Requests that are allowed while a question is open, besides its answer. */
  private static final Set<Intent> BESIDES_ANSWERS =
      EnumSet.of(
          Intent.NOT_SURE,
          Intent.EXPLAIN_QUESTION,
          Intent.EXAMPLE,
          Intent.SKIP,
          Intent.KEEP,
          Intent.BACK,
          Intent.REPEAT,
          Intent.CHECKIN_STOP,
          Intent.WHO_SEES,
          Intent.HOW_LONG);

  /** An answer to confirm or to choose, or nothing where no question of a check-in is open. */
  Optional<Understanding> of(List<Candidate> candidates) {
    boolean isOpen = situation.in(Context.QUESTION) || situation.in(Context.POINTS);
    if (!isOpen) {
      return Optional.empty();
    }
    Candidate best = candidates.get(0);
    boolean isOther = Report.isOther(best);
    Optional<Understanding> letter = isOther || beginsWithLetter() ? letter() : Optional.empty();
    boolean isDescribed =
        best.meaning().intent() == Intent.DESCRIBED_LEVEL
            || Tone.isStatement(line) && (isOther || isDoubtful(best));
    if (letter.isEmpty() && isDescribed && namesEvidence()) {
      return situation.place().map(place -> new Understanding.Confirm(Thought.on(place.strand())));
    }
    return letter.or(() -> isDescribed ? Optional.of(described(candidates)) : Optional.empty());
  }

  /** "Interview notes and survey": something to show, and no word of how far "we" have come. */
  private boolean namesEvidence() {
    return line.has("show-thing")
        && !line.has("WE")
        && !line.has("NEG")
        && !Denial.saysNone(line)
        && !Tone.isQuestion(line)
        && line.units().stream().noneMatch(unit -> unit.word().matches("i|yo|everyone|todos"));
  }

  /**
   * "We pause PD in testing season" has the words of a request about prompts, and may be an answer.
   */
  private static boolean isDoubtful(Candidate best) {
    return best.meaning().intent().area().isBesideCheckIn() && best.share() < Decision.SURE;
  }

  /** "Going with D for dog", "A all day": one letter in a few words is asked about. */
  private Optional<Understanding> letter() {
    List<Unit> units = line.units();
    List<Unit> letters = units.stream().filter(unit -> unit.is(Value.Kind.LEVEL)).toList();
    boolean isFew =
        (beginsWithLetter() || units.size() <= MOST_WITH_LETTER) && !Tone.isQuestion(line);
    return letters.size() == 1 && isFew && !isOfThing(letters.get(0))
        ? Optional.of(
            new Understanding.Confirm(
                Meaning.of(
                    Intent.ANSWER_LEVEL, Slot.LEVEL, letters.get(0).value().orElseThrow().text())))
        : Optional.empty();
  }

  /** "A, we have not done a thing." */
  private boolean beginsWithLetter() {
    List<Unit> units = line.units();
    return units.size() > 1 && units.get(0).is(Value.Kind.LEVEL) && units.get(1).afterBreak();
  }

  /** "Building C", "the D wing". */
  private boolean isOfThing(Unit letter) {
    int at = line.units().indexOf(letter);
    return at > 0 && isThing(line.units().get(at - 1))
        || at + 1 < line.units().size() && isThing(line.units().get(at + 1));
  }

  private static boolean isThing(Unit unit) {
    return unit.value().isEmpty() && !unit.is("common") && unit.concepts().isEmpty();
  }

  /**
   * The answer that is most similar to the person's own words; otherwise the choices for this
   * question.
   */
  private Understanding described(List<Candidate> candidates) {
    return ownWords
        .nearest(line, situation.place().orElseThrow().strand())
        .map(answer -> answerOrElse(answer, candidates))
        .orElseGet(() -> besides(candidates));
  }

  /** The answer, with what else the line could well be: "I do not catch this sentence". */
  private Understanding answerOrElse(Meaning answer, List<Candidate> candidates) {
    List<Meaning> others =
        candidates.stream()
            .filter(candidate -> candidate.share() >= COULD_WELL_BE)
            .map(Candidate::meaning)
            .filter(meaning -> !NO_CHOICE.contains(meaning.intent()))
            .limit(Decision.MOST_OFFERED - 1)
            .map(decision::filled)
            .toList();
    return others.isEmpty()
        ? new Understanding.Confirm(answer)
        : new Understanding.Ask(
            Stream.concat(others.stream(), Stream.of(answer)).distinct().toList());
  }

  private Understanding besides(List<Candidate> candidates) {
    Stream<Meaning> near =
        candidates.stream()
            .filter(candidate -> candidate.share() >= Decision.WORTH_OFFERING)
            .filter(
                candidate ->
                    BESIDES_ANSWERS.contains(candidate.meaning().intent())
                        || candidate.share() >= LIKELY)
            .map(Candidate::meaning)
            .filter(meaning -> !NO_CHOICE.contains(meaning.intent()));
    Stream<Meaning> usual =
        Stream.of(Intent.NOT_SURE, Intent.EXPLAIN_QUESTION, Intent.SKIP).map(Meaning::of);
    return new Understanding.Ask(
        Stream.concat(near, usual)
            .distinct()
            .limit(Decision.MOST_OFFERED)
            .map(decision::filled)
            .toList());
  }
}
