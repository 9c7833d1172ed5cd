package org.leadlearner.progress;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * The result of a finished check-in. It is never computed again under another rubric or rule.
 *
 * @param ruleVersion of {@link GatedMean}
 * @param ownView the leader's own view before the result was shown
 * @param whyLower why it is below the standing, if the leader said
 * @param lookBack where the leader now thinks they were before, if that differs
 * @param at when the check-in was finished
 */
public record Reading(
    long checkInId,
    long personId,
    Rubric.Edition edition,
    int ruleVersion,
    Basis basis,
    Result result,
    Optional<Stage> ownView,
    Optional<WhyLower> whyLower,
    Optional<Stage> lookBack,
    Instant at) {

  /** Why a reading is below the standing (domain.md, section 3.5). */
  public enum WhyLower {
    THINGS_CHANGED,
    SEE_IT_DIFFERENTLY,
    GUESSED_BEFORE,
    NEW_JOB,
    QUESTION_UNCLEAR
  }

  /** The reading of a check-in at its end, before its leader adds anything. */
  public static Reading of(
      long checkInId,
      long personId,
      Rubric rubric,
      Basis basis,
      Optional<Stage> ownView,
      Instant at) {
    return new Reading(
        checkInId,
        personId,
        rubric.edition(),
        GatedMean.VERSION,
        basis,
        GatedMean.of(rubric, basis.points(), basis.noted()),
        ownView,
        Optional.empty(),
        Optional.empty(),
        at);
  }

  /** The stage, if only one is possible. */
  public Optional<Stage> stage() {
    return result.stage();
  }

  /** The stages that are possible; empty when too few strands are answered. */
  public Optional<StageSpan> stages() {
    return result.stages();
  }

  /** In tenths of a point. Version 1 of the rule showed it rounded, and a shown value stays. */
  public Optional<Integer> averageInTenths() {
    return isOfThisRule() || result.answered() == 0
        ? result.averageInTenths()
        : Optional.of((20 * result.sum() + result.answered()) / (2 * result.answered()));
  }

  /** Whether strands are unanswered, so that it is a range (domain.md, section 3.3). */
  public boolean isRange() {
    return isOfThisRule() && result.open() > 0;
  }

  public boolean isOfThisRule() {
    return ruleVersion == GatedMean.VERSION;
  }

  /** Whether it counts for a standing: under version 1 only with every strand answered. */
  public boolean counts() {
    return result.score().isPresent() && (isOfThisRule() || result.open() == 0);
  }

  public Reading because(WhyLower why) {
    return new Reading(
        checkInId,
        personId,
        edition,
        ruleVersion,
        basis,
        result,
        ownView,
        Optional.of(why),
        lookBack,
        at);
  }

  public Reading lookingBack(Stage then) {
    return new Reading(
        checkInId,
        personId,
        edition,
        ruleVersion,
        basis,
        result,
        ownView,
        whyLower,
        Optional.of(then),
        at);
  }

  /**
   * The same reading after the leader changed an answer or added a note; computed with the current
   * rule.
   */
  public Reading amended(Rubric rubric, Basis now) {
    return new Reading(
        checkInId,
        personId,
        edition,
        GatedMean.VERSION,
        now,
        GatedMean.of(rubric, now.points(), now.noted()),
        ownView,
        whyLower,
        lookBack,
        at);
  }
}
