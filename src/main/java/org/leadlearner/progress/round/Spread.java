package org.leadlearner.progress.round;

import java.util.List;

/**
 * How far apart the answers of a group are (domain.md, section 3.7): by the points between the
 * quartiles, which mirror each other, so that a group that leans low is told the same as one that
 * leans high.
 */
public enum Spread {
  /** 0 or 1 point. */
  CLOSE,
  /** 2 or 3 points. */
  MIXED,
  /** 4 points or more. */
  WIDE;

  /**
   * Two who stand two stages from two others are this many points away from them at the least. It
   * is counted in points, not in stages, so that it mirrors as well.
   */
  private static final int NOT_CLOSE = 3;

  /**
   * @param sorted points from the lowest to the highest, at least one
   */
  static Spread of(List<Integer> sorted) {
    int range = between(sorted, leftOutOnEachSide(sorted.size()));
    if (range >= 4) {
      return WIDE;
    }
    return range >= 2 || areTwoFarFromTwo(sorted) ? MIXED : CLOSE;
  }

  /** How many of so many answers are left out at the lowest end, and as many at the highest. */
  public static int leftOutOnEachSide(int answers) {
    return (answers - 1) / 4;
  }

  private static boolean areTwoFarFromTwo(List<Integer> sorted) {
    return sorted.size() >= 4 && between(sorted, 1) >= NOT_CLOSE;
  }

  /** The points between two answers that stand as far from their ends. */
  private static int between(List<Integer> sorted, int place) {
    return sorted.get(sorted.size() - 1 - place) - sorted.get(place);
  }
}
