package org.leadlearner.progress.round;

import java.util.List;

/**
 * How far apart the answers of a group are (domain.md, section 3.7), measured in points between the
 * quartiles. The measure is symmetric: a group that leans low gets the same result as one that
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
   * Two people who are two stages from two others are at least this many points away from them.
   * Counted in points, not in stages, so that it is symmetric too.
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

  /**
   * How many of the answers are left out at the low end; the same number is left out at the high
   * end.
   */
  public static int leftOutOnEachSide(int answers) {
    return (answers - 1) / 4;
  }

  private static boolean areTwoFarFromTwo(List<Integer> sorted) {
    return sorted.size() >= 4 && between(sorted, 1) >= NOT_CLOSE;
  }

  /** The points between the two answers at this distance from the two ends. */
  private static int between(List<Integer> sorted, int place) {
    return sorted.get(sorted.size() - 1 - place) - sorted.get(place);
  }
}
