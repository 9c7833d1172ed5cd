package org.leadlearner.understand.interpret;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.text.TypedLine;

/** Decides what is done about a line that is no phrase: act, ask, or say what can be done here. */
final class Judgement {

  private static final float ACT_WORDS = 0.40f;
  private static final float ACT_CHANGE = 0.55f;
  private static final float CONFIRM = 0.30f;
  private static final float OTHERS_WORK = 0.04f;
  private static final float SURE = 0.9f;
  private static final float WORTH_OFFERING = 0.07f;
  private static final int MOST_OFFERED = 3;

  private final TypedLine line;
  private final Situation situation;
  private final Decision decision;
  private final OwnWords ownWords;

  Judgement(TypedLine line, Situation situation, Decision decision, OwnWords ownWords) {
    this.line = line;
    this.situation = situation;
    this.decision = decision;
    this.ownWords = ownWords;
  }

  Understanding of(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    Intent intent = best.meaning().intent();
    if (intent == Intent.CLARIFY && best.share() > CONFIRM) {
      return new Understanding.Ask(best.meaning().parts());
    }
    boolean isUnsure = best.share() < ACT_CHANGE;
    if (inStrand() && (intent == Intent.DESCRIBED_LEVEL || isUnsure && isStatement())) {
      return described();
    }
    if (situation.in(Context.NOTE) && isUnsure && isStatement()) {
      return decision.sure(Meaning.of(Intent.NOTE_TEXT));
    }
    boolean isWords = intent.weight() == Intent.Weight.WORDS;
    if (best.share() >= (isWords ? ACT_WORDS : ACT_CHANGE)) {
      return intent != Intent.OUT_OF_SCOPE && couldBeOthersWork(candidates)
          ? new Understanding.Confirm(decision.filled(best.meaning()))
          : decision.sure(best.meaning());
    }
    if (best.share() >= CONFIRM
        && best.share() > 1.6f * second(candidates)
        && intent != Intent.OUT_OF_SCOPE) {
      return new Understanding.Confirm(decision.filled(best.meaning()));
    }
    return offered(candidates);
  }

  /** Where it could be about work that is not ours, nothing is done unasked. */
  private boolean couldBeOthersWork(List<Candidate> candidates) {
    float others = 0;
    for (Candidate candidate : candidates) {
      others += candidate.meaning().intent() == Intent.OUT_OF_SCOPE ? candidate.share() : 0;
    }
    return others > OTHERS_WORK || line.has("FOREIGN") && candidates.get(0).share() < SURE;
  }

  private boolean inStrand() {
    return situation.in(Context.QUESTION) || situation.in(Context.POINTS);
  }

  private Understanding described() {
    return new Understanding.Confirm(
        ownWords.nearest(line, situation.place().orElseThrow().strand()));
  }

  private static float second(List<Candidate> candidates) {
    return candidates.size() > 1 ? candidates.get(1).share() : 0;
  }

  private Understanding offered(List<Candidate> candidates) {
    List<Meaning> offered = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean isRequest =
          candidate.meaning().intent() != Intent.OUT_OF_SCOPE
              && candidate.meaning().intent() != Intent.CLARIFY;
      if (candidate.share() >= WORTH_OFFERING && isRequest && offered.size() < MOST_OFFERED) {
        offered.add(decision.filled(candidate.meaning()));
      }
    }
    return offered.isEmpty() || candidates.get(0).meaning().intent() == Intent.OUT_OF_SCOPE
        ? decision.sure(Meaning.of(Intent.OUT_OF_SCOPE))
        : new Understanding.Ask(offered);
  }

  /** Tells something, and asks nothing. */
  private boolean isStatement() {
    return line.units().size() >= 4
        && !line.isQuestion()
        && !line.has("WHY")
        && !line.has("ASKYOU")
        && !line.has("WHOWHO")
        && !line.has("WHENWHEN")
        && !line.has("HOWMANY")
        && !line.has("WHATIF")
        && !line.has("HOWTO");
  }
}
