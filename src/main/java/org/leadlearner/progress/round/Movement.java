package org.leadlearner.progress.round;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * What may be said of how a middle changed over the rounds of the same people (domain.md, section
 * 3.7). It moved only after two rounds in a row on the new side, and never by one person alone.
 *
 * @param from where it stood before
 * @param to where it stands now
 */
public record Movement(Kind kind, StageSpan from, StageSpan to) {

  /** How sure it is. */
  public enum Kind {
    /** The first round on the new side. */
    THIS_ROUND,
    /** The second in a row, and two or more of the same people crossed. */
    MOVED,
    /** Fewer than two of the same people crossed. */
    ABOUT_THE_SAME
  }

  /**
   * Empty where nothing changed, or nothing is there to compare with.
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

  /** Of rounds from before these people were counted, nobody knows how many crossed. */
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
   * Whether it is known of every round since the first that fewer than two crossed in it.
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
