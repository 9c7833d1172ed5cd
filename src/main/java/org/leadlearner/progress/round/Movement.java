package org.leadlearner.progress.round;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * What may be said about a middle that changed over rounds of the same people (domain.md, section
 * 3.7). It counts as moved only after two consecutive rounds on the new side, and never because of
 * one person alone.
 *
 * @param from the stage before
 * @param to the stage now
 */
public record Movement(Kind kind, StageSpan from, StageSpan to) {

  /** How certain the change is. */
  public enum Kind {
    /** The first round on the new side. */
    THIS_ROUND,
    /** The second round on the new side, and at least two of the same people changed. */
    MOVED,
    /** Fewer than two of the same people changed. */
    ABOUT_THE_SAME
  }

  /**
   * Empty when nothing changed or there is nothing to compare.
   *
   * @param snapshots newest first; at least one
   * @param key of a strand, or {@link Crossings#OVERALL}
   */
  public static Optional<Movement> of(List<Snapshot> snapshots, String key) {
    Snapshot newest = snapshots.get(0);
    List<Snapshot> same =
        snapshots.stream()
            .filter(newest::isComparableTo)
            .filter(one -> one.middle(key).isPresent())
            .limit(3)
            .toList();
    if (same.size() < 2 || newest.middle(key).isEmpty()) {
      return Optional.empty();
    }
    StageSpan now = newest.middle(key).get();
    StageSpan then = same.get(1).middle(key).orElseThrow();
    if (!now.meets(then)) {
      boolean isByOne = crossed(newest, key).filter(count -> count < Crossings.ENOUGH).isPresent();
      return Optional.of(new Movement(isByOne ? Kind.ABOUT_THE_SAME : Kind.THIS_ROUND, then, now));
    }
    return same.size() < 3
        ? Optional.empty()
        : second(same.get(1), key, same.get(2).middle(key).orElseThrow(), then, now);
  }

  /** For rounds from before these counts existed, the number of people is unknown. */
  private static Optional<Movement> second(
      Snapshot first, String key, StageSpan from, StageSpan then, StageSpan now) {
    boolean isOnNewSide =
        (then.isAbove(from) && now.isAbove(from)) || (then.isBelow(from) && now.isBelow(from));
    return crossed(first, key)
        .filter(count -> isOnNewSide)
        .map(
            count ->
                new Movement(
                    count >= Crossings.ENOUGH ? Kind.MOVED : Kind.ABOUT_THE_SAME, from, now));
  }

  /**
   * Whether in every round since the first, fewer than two people are known to have changed.
   *
   * @param since rounds of the same people, oldest first
   */
  public static boolean isByOne(List<Snapshot> since, String key) {
    List<Integer> counts =
        since.stream().skip(1).flatMap(one -> crossed(one, key).stream()).toList();
    return !counts.isEmpty()
        && counts.stream().allMatch(count -> count < Crossings.ENOUGH)
        && since.stream().skip(1).allMatch(one -> one.crossings().isPresent());
  }

  private static Optional<Integer> crossed(Snapshot snapshot, String key) {
    return snapshot.crossings().flatMap(some -> some.of(key));
  }
}
