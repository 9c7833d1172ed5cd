package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Several;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/**
 * "Somewhere around B, our board only cares about football", "she changed her mind, make it 5": one
 * part of a line is an answer, and the rest asks for nothing. It is asked about.
 */
record AnswerAmongWords(LineAnalysis analysis) {

  private static final int MOST_CLAUSES = 4;

  /** What is this likely is asked for; a wrong change costs more than a wrong reply. */
  private static final float ASKS = 0.45f;

  private static final Set<Intent> ASKING_NOTHING =
      EnumSet.of(Intent.OUT_OF_SCOPE, Intent.DESCRIBED_LEVEL);

  Optional<Understanding> in(TypedLine line, Situation situation, List<Candidate> nearest) {
    boolean isStrand = situation.contexts().stream().anyMatch(Context::isStrand);
    return isStrand && !isRequest(nearest.get(0))
        ? clause(line, situation).or(() -> change(line, situation)).map(Understanding.Confirm::new)
        : Optional.empty();
  }

  private static boolean isRequest(Candidate best) {
    Intent intent = best.meaning().intent();
    boolean isLikely =
        best.share() >= (intent.weight() == Intent.Weight.WORDS ? ASKS : Several.SURE);
    return isLikely && !ASKING_NOTHING.contains(intent) && !Several.isAnswer(best.meaning());
  }

  /** The only clause with a value, where that is an answer and nothing else. */
  private Optional<Meaning> clause(TypedLine line, Situation situation) {
    List<Clauses.Clause> clauses = Clauses.of(line);
    List<TypedLine> valued =
        clauses.stream()
            .map(clause -> analysis.read(clause.text(), situation))
            .filter(part -> hasValue(part.units()))
            .toList();
    return clauses.size() > 1 && clauses.size() <= MOST_CLAUSES && valued.size() == 1
        ? answer(valued.get(0), situation)
        : Optional.empty();
  }

  /** What follows a word of a change or a "so", with no value before it. */
  private Optional<Meaning> change(TypedLine line, Situation situation) {
    List<Unit> units = line.units();
    return IntStream.range(1, units.size())
        .filter(
            at ->
                (units.get(at).is("MOVE") || isSo(units.get(at - 1)))
                    && !hasValue(units.subList(0, at)))
        .boxed()
        .findFirst()
        .flatMap(at -> answer(line.with(units.subList(at, units.size())), situation));
  }

  /** "The trial finished so seven". */
  private static boolean isSo(Unit unit) {
    return unit.value().isEmpty() && unit.word().matches("so|entonces|asi que");
  }

  private Optional<Meaning> answer(TypedLine part, Situation situation) {
    return analysis
        .answers()
        .read(part, situation)
        .flatMap(Understanding::oneMeaning)
        .filter(Several::isAnswer);
  }

  private static boolean hasValue(List<Unit> units) {
    return units.stream().anyMatch(unit -> unit.value().isPresent());
  }
}
