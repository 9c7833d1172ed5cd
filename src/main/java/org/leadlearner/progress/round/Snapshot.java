package org.leadlearner.progress.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * What a round came to, frozen as it closed: it is shown as it stands and never worked out again,
 * so that nobody can subtract one view from the next.
 *
 * @param cohort stands for who finished, so that rounds of the same people can be told; it gives
 *     nobody away
 * @param crossings empty where no round of the same people came before, or where it closed before
 *     they were counted
 */
public record Snapshot(
    Round round,
    Participation participation,
    TeamResult result,
    String cohort,
    Optional<Crossings> crossings) {

  /** Without a round of the same people before it. */
  public Snapshot(Round round, Participation participation, TeamResult result, String cohort) {
    this(round, participation, result, cohort, Optional.empty());
  }

  public Snapshot with(Crossings counted) {
    return new Snapshot(round, participation, result, cohort, Optional.of(counted));
  }

  /**
   * The middle of a strand, or the overall stage.
   *
   * @param key of a strand, or {@link Crossings#OVERALL}
   */
  public Optional<StageSpan> middle(String key) {
    return key.equals(Crossings.OVERALL) ? result.stages() : result.middle(key);
  }

  /**
   * Whether a line may be drawn between the two: the same people, the same questions and the same
   * rule.
   */
  public boolean isComparableTo(Snapshot other) {
    return cohort.equals(other.cohort)
        && round.edition().equals(other.round.edition())
        && result.ruleVersion() == other.result.ruleVersion();
  }

  /**
   * This one as it may be shown after the earlier rounds of its team: of nearly the same people,
   * how close the answers are is left out.
   *
   * @param both how many of those who finished in this round did so in an earlier one, by its
   *     number; none counts as 0
   */
  public Snapshot after(List<Snapshot> earlier, Map<Long, Integer> both) {
    return earlier.stream().anyMatch(one -> isNearlyOfTheSame(one, both))
        ? new Snapshot(round, participation, result.withoutSpread(), cohort, crossings)
        : this;
  }

  private boolean isNearlyOfTheSame(Snapshot earlier, Map<Long, Integer> both) {
    return !earlier.result.isHidden()
        && !earlier.cohort.equals(cohort)
        && Suppression.areNearlyTheSame(
            earlier.result.finished(), result.finished(), both.getOrDefault(earlier.round.id(), 0));
  }

  /**
   * The day that it tells of: the last day of its round, or an earlier one on which a lead closed
   * it. The clock closes a round after midnight, and nobody would look for May in June.
   *
   * @param zone of the district
   */
  public LocalDate day(ZoneId zone) {
    LocalDate closed = round.closedAt().orElseThrow().atZone(zone).toLocalDate();
    return closed.isBefore(round.lastDay()) ? closed : round.lastDay();
  }
}
