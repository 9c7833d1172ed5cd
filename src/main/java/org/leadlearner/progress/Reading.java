package org.leadlearner.progress;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * A finished check-in as it was read. Never computed again under another rubric or rule.
 *
 * @param ruleVersion of {@link GatedMean}
 * @param ownView what the leader thought before the result was shown
 * @param whyLower why it sits lower than the standing, when the leader told
 * @param lookBack where the leader now thinks they were before, when they see it differently
 * @param at when the check-in was finished
 */
public record Reading(
    long checkInId,
    long personId,
    Rubric.Edition edition,
    int ruleVersion,
    Result result,
    Optional<Stage> ownView,
    Optional<WhyLower> whyLower,
    Optional<Stage> lookBack,
    Instant at) {

  /** Why a reading sits lower than the standing (domain.md, section 3.5). */
  public enum WhyLower {
    THINGS_CHANGED,
    SEE_IT_DIFFERENTLY,
    GUESSED_BEFORE,
    NEW_JOB,
    QUESTION_UNCLEAR
  }

  public Optional<Stage> stage() {
    return result.stage();
  }

  /** Whether it can move a standing: every strand is answered. */
  public boolean counts() {
    return result.score().isPresent() && !result.provisional();
  }

  public Reading because(WhyLower why) {
    return new Reading(
        checkInId, personId, edition, ruleVersion, result, ownView, Optional.of(why), lookBack, at);
  }

  public Reading lookingBack(Stage then) {
    return new Reading(
        checkInId,
        personId,
        edition,
        ruleVersion,
        result,
        ownView,
        whyLower,
        Optional.of(then),
        at);
  }

  /** The same reading after the leader changed an answer or added a note. */
  public Reading amended(Result result) {
    return new Reading(
        checkInId, personId, edition, ruleVersion, result, ownView, whyLower, lookBack, at);
  }
}
