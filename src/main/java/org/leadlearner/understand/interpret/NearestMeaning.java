package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.report.Denial;
import org.leadlearner.understand.report.Report;
import org.leadlearner.understand.report.Tone;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Value;

/**
 * Decides what to do with a line that is not an exact phrase: act, ask, or say what is possible
 * here.
 */
final class NearestMeaning {

  private static final float CONFIRM = 0.30f;

  /** Below this, what is most likely is more often wrong than right, so others stand beside it. */
  private static final float LIKELY = 0.5f;

  private static final float DISTRESSED = 0.53f;
  private static final float OTHERS_WORK = 0.04f;

  private static final Set<Intent> WHEN_PROMPTS_COME =
      EnumSet.of(Intent.PROMPTS_START, Intent.PROMPTS_TIME, Intent.PROMPTS_DAYS);

  private final TypedLine line;
  private final Situation situation;
  private final Decision decision;
  private final Report report;

  NearestMeaning(TypedLine line, Situation situation, Decision decision, Report report) {
    this.line = line;
    this.situation = situation;
    this.decision = decision;
    this.report = report;
  }

  Understanding of(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    if (best.meaning().intent() == Intent.DISTRESS && best.share() >= DISTRESSED) {
      // A person in distress is not asked whether they meant it.
      return decision.sure(best.meaning());
    } else if (best.meaning().intent() == Intent.CLARIFY && best.share() > CONFIRM) {
      return decision.offered(best.meaning());
    }
    return changed().or(() -> report.of(candidates)).orElseGet(() -> requested(best, candidates));
  }

  /** "Redo the one about credit" names an answer, where otherwise every line could be an answer. */
  private Optional<Understanding> changed() {
    return situation.inCheckIn() && NamedAnswer.isToChange(line)
        ? Optional.of(decision.sure(Meaning.of(Intent.EDIT_ANSWER)))
        : Optional.empty();
  }

  private Understanding requested(Candidate best, List<Candidate> candidates) {
    Intent intent = best.meaning().intent();
    if (intent == Intent.NEGATED && isAskedToStop(best)) {
      return decision.confirmed(Meaning.of(Intent.PROMPTS_STOP));
    } else if (isSkipWithValue(best.meaning(), line)) {
      // "Put 0 on the next" and "move the ones in the channel to 9:30" leave nothing out.
      return decision.offered(candidates);
    } else if (isOfOtherStrand(intent)) {
      // "Policy is a no idea", said while another question is open.
      return decision.offered(
          Stream.concat(
                  Stream.of(new Candidate(Meaning.of(Intent.EDIT_ANSWER), 1)), candidates.stream())
              .distinct()
              .toList());
    } else if (intent == Intent.YES && isAsked() && !isGreeted()) {
      // What only resembles a yes presses nothing; the question is asked again.
      return decision.confirmed(best.meaning());
    } else if (intent == Intent.YES && isLetterAlone()) {
      // "C" answers a question of a check-in, and agrees to nothing.
      return decision.confirmed(Meaning.of(Intent.CHECKIN_START));
    } else if (best.share() >= CONFIRM && Denial.of(line, intent)) {
      return decision.sure(Meaning.of(Intent.NEGATED, Slot.OF, intent.key()));
    } else if (shareOfKin(candidates) >= needed(intent)) {
      return isRisky(candidates) ? perhaps(best, candidates) : decision.sure(best.meaning());
    }
    return report
        .ofShortNote()
        .orElseGet(() -> isUnknown() ? new Understanding.None() : unsure(best, candidates));
  }

  static boolean isSkipWithValue(Meaning meaning, TypedLine line) {
    return meaning.intent() == Intent.SKIP
        && (line.has(Value.Kind.NUMBER)
            || line.has(Value.Kind.CLOCK)
            || line.has(Value.Kind.LEVEL));
  }

  /** Whether what would leave the open question without an answer names another one. */
  private boolean isOfOtherStrand(Intent intent) {
    Optional<String> asked = situation.place().map(place -> String.valueOf(place.strand()));
    return (intent == Intent.NOT_SURE || intent == Intent.SKIP)
        && asked.isPresent()
        && line.units().stream()
            .filter(unit -> unit.is(Value.Kind.STRAND))
            .map(unit -> unit.value().orElseThrow().text())
            .anyMatch(strand -> strand.matches("\\d+") && !strand.equals(asked.get()));
  }

  private boolean isAsked() {
    return situation.asked().isPresent() || situation.inCheckIn();
  }

  /** Whether all that is asked is whether to begin. */
  private boolean isGreeted() {
    return situation
        .asked()
        .filter(OpenQuestion::isLight)
        .map(question -> question.about().intent())
        .filter(Intent.CHECKIN_START::equals)
        .isPresent();
  }

  private boolean isLetterAlone() {
    return line.units().size() == 1 && line.units().get(0).word().length() == 1;
  }

  /** "These are not for me, please stop": the "not" does not reach the stop. */
  private boolean isAskedToStop(Candidate best) {
    boolean isOfStop =
        best.meaning().slot(Slot.OF).filter(Intent.PROMPTS_STOP.key()::equals).isPresent();
    return isOfStop && Denial.endsInStop(line) && !Denial.of(line, Intent.PROMPTS_STOP);
  }

  private Understanding unsure(Candidate best, List<Candidate> candidates) {
    boolean isAhead = best.share() > 1.6f * second(candidates);
    return isAhead && best.meaning().intent() != Intent.OUT_OF_SCOPE
        ? perhaps(best, candidates)
        : decision.offered(candidates);
  }

  private Understanding perhaps(Candidate best, List<Candidate> candidates) {
    return best.share() >= LIKELY
        ? decision.confirmed(best.meaning())
        : decision.offered(candidates);
  }

  /**
   * The share of the best candidate, together with those that do the same with the time and the
   * days in the line: "send me prompts at 7:30 on Mondays" starts them or changes them.
   */
  private float shareOfKin(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    boolean isNamed =
        WHEN_PROMPTS_COME.contains(best.meaning().intent())
            && line.units().stream()
                .anyMatch(unit -> unit.is(Value.Kind.CLOCK) || unit.is(Value.Kind.DAYS));
    float share = 0;
    for (Candidate candidate : candidates) {
      boolean isKin =
          candidate == best || isNamed && WHEN_PROMPTS_COME.contains(candidate.meaning().intent());
      share += isKin ? candidate.share() : 0;
    }
    return share;
  }

  /** The certainty that an intent needs: a wrong change costs more than a wrong reply. */
  private static float needed(Intent intent) {
    return switch (intent.weight()) {
      case WORDS -> 0.45f;
      case CHANGE, OFFER -> 0.7f;
      case STOP -> 0.8f;
      case FINAL -> 0.55f;
    };
  }

  /**
   * Whether the line may be about other people's work or says what must not happen; then nothing is
   * done.
   */
  private boolean isRisky(List<Candidate> candidates) {
    Intent intent = candidates.get(0).meaning().intent();
    if (intent == Intent.OUT_OF_SCOPE) {
      return false;
    }
    boolean isAskedAbout =
        line.has("WHATIF") || Denial.saysNot(line) || Tone.isQuestion(line) && !saysStop();
    boolean isVague = !saysStop() && candidates.get(0).share() < Decision.SURE;
    if (intent.weight() == Intent.Weight.STOP && (isAskedAbout || isVague)) {
      return true;
    }
    float others = 0;
    for (Candidate candidate : candidates) {
      others += candidate.meaning().intent() == Intent.OUT_OF_SCOPE ? candidate.share() : 0;
    }
    boolean isOthersWork =
        line.has("FOREIGN") && candidates.get(0).share() < Decision.SURE
            || AboutOthers.isOf(line, intent);
    boolean changes = intent.weight() != Intent.Weight.WORDS;
    boolean isDenied = changes && (Tone.isDenied(line) || line.has("WHATIF"));
    return others > OTHERS_WORK
        || isOthersWork
        || isDenied && candidates.get(0).share() < Decision.SURE;
  }

  /**
   * Whether it names the prompts, or who sends them: "no more of these messages", "stop texting
   * me".
   */
  private boolean saysStop() {
    return line.has("STOP") && (line.has("PROMPT") || line.has("SEND") || line.has("ME"));
  }

  /** Whether no phrase and no list has any of its words; then no request is near. */
  private boolean isUnknown() {
    boolean mayBeOutcome =
        situation.in(Context.PROMPT)
            && situation.asked().filter(one -> one.takes(Takes.YES_OR_NO)).isEmpty();
    return !mayBeOutcome
        && !situation.inCheckIn()
        && line.units().stream().noneMatch(unit -> unit.isKnown() || unit.value().isPresent());
  }

  private static float second(List<Candidate> candidates) {
    return candidates.size() > 1 ? candidates.get(1).share() : 0;
  }
}
