package org.leadlearner.progress.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * How many of the same people changed stage together with a middle that changed its stage
 * (domain.md, section 3.7). It is counted when a round closes, against the newest earlier round of
 * the same people, and is not stored more precisely than needed.
 *
 * @param people by strand key or {@link #OVERALL}: 0, 1, or {@link #ENOUGH} for that many or more;
 *     only middles that changed have an entry
 */
public record Crossings(Map<String, Integer> people) {

  /** The key for the overall stage; no strand has it. */
  public static final String OVERALL = "overall";

  /** A change of a single person does not count as a change of the team. */
  public static final int ENOUGH = 2;

  public Crossings {
    people = Map.copyOf(people);
  }

  /**
   * The answers of one person in both rounds, without a name.
   *
   * @param then points by strand key in the earlier round
   * @param now points by strand key in the later round
   */
  public record Pair(Map<String, Integer> then, Map<String, Integer> now) {}

  public static Crossings of(
      Rubric rubric, TeamResult then, TeamResult now, List<Pair> answeredBoth) {
    Map<String, Integer> people = new HashMap<>();
    changed(then.stages(), now.stages())
        .ifPresent(
            change ->
                people.put(
                    OVERALL,
                    count(
                        answeredBoth.stream()
                            .filter(
                                pair ->
                                    change.isCrossed(
                                        overall(rubric, pair.then()), overall(rubric, pair.now())))
                            .count())));
    for (TeamStrand strand : now.strands()) {
      String key = strand.key();
      changed(then.middle(key), now.middle(key))
          .ifPresent(
              change ->
                  people.put(
                      key,
                      count(
                          answeredBoth.stream()
                              .filter(
                                  pair ->
                                      change.isCrossed(
                                          stage(pair.then(), key), stage(pair.now(), key)))
                              .count())));
    }
    return new Crossings(people);
  }

  /** Empty when the middle did not change, so nothing was counted. */
  public Optional<Integer> of(String key) {
    return Optional.ofNullable(people.get(key));
  }

  private static int count(long crossed) {
    return (int) Math.min(ENOUGH, crossed);
  }

  private static Optional<Change> changed(Optional<StageSpan> then, Optional<StageSpan> now) {
    return then.flatMap(from -> now.filter(to -> !from.meets(to)).map(to -> new Change(from, to)));
  }

  /** A middle that changed its stage. */
  private record Change(StageSpan from, StageSpan to) {

    /** Whether a person was on the old side of the border and is now on the new side. */
    boolean isCrossed(Optional<StageSpan> then, Optional<StageSpan> now) {
      return then.isPresent()
          && now.isPresent()
          && (to.isAbove(from)
              ? then.get().highest().isBelow(to.lowest())
                  && !now.get().lowest().isBelow(to.lowest())
              : then.get().lowest().isAbove(to.highest())
                  && !now.get().highest().isAbove(to.highest()));
    }
  }

  private static Optional<StageSpan> stage(Map<String, Integer> points, String key) {
    return Optional.ofNullable(points.get(key)).map(Stage::of).map(StageSpan::of);
  }

  /** Calculated as for a team's stage, without notes. */
  private static Optional<StageSpan> overall(Rubric rubric, Map<String, Integer> points) {
    return GatedMean.of(rubric, points, Set.of()).stages();
  }
}
