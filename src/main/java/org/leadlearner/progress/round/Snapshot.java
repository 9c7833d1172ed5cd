package org.leadlearner.progress.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * The result of a round, frozen when it closed. It is shown as it is and never calculated again, so
 * nobody can learn an answer by comparing two views.
 *
 * @param cohort identifies the set of people who finished, so that rounds of the same people can be
 *     compared; it reveals no names
 * @param crossings empty when there was no earlier round of the same people, or the round closed
 *     before they were counted
 */
public record Snapshot(
    Round round,
    Participation participation,
    TeamResult result,
    String cohort,
    Optional<Crossings> crossings) {

  /** A snapshot without an earlier round of the same people. */
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

  /** Whether the two may be connected by a line: same people, same questions and same rule. */
  public boolean isComparableTo(Snapshot other) {
    return cohort.equals(other.cohort)
        && round.edition().equals(other.round.edition())
        && result.ruleVersion() == other.result.ruleVersion();
  }

  /**
   * How this result may be shown after other closed rounds: when nearly the same people answered,
   * the spread and the counts of notes are left out.
   *
   * @param both how many of those who finished in this round also finished in an earlier one, by
   *     round id; no entry counts as 0
   */
  public Snapshot after(List<Snapshot> earlier, Map<Long, Integer> both) {
    TeamResult shown = result;
    for (Snapshot one : earlier) {
      int then = one.result.finished();
      int same = both.getOrDefault(one.round.id(), 0);
      if (!one.result.isHidden() && !one.cohort.equals(cohort)) {
        shown =
            Suppression.areNearlyTheSame(then, result.finished(), same)
                ? shown.withoutSpread()
                : shown;
        shown =
            Suppression.differByFew(then, result.finished(), same) ? shown.withoutNotes() : shown;
      }
    }
    return new Snapshot(round, participation, shown, cohort, crossings);
  }

  /**
   * The day of the result: the last day of its round, or the earlier day on which a lead closed it.
   * The clock closes a round after midnight, and nobody would look for a May round in June.
   *
   * @param zone the time zone of the district
   */
  public LocalDate day(ZoneId zone) {
    LocalDate closed = round.closedAt().orElseThrow().atZone(zone).toLocalDate();
    return closed.isBefore(round.lastDay()) ? closed : round.lastDay();
  }
}
