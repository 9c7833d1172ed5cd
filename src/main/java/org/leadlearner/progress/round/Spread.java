package org.leadlearner.progress.round;

import java.util.List;

/**
 * How far apart the answers of a group are, by their interquartile range (domain.md, section 3.7).
 */
public enum Spread {
  /** 0 or 1 point. */
  CLOSE,
  /** 2 or 3 points. */
  MIXED,
  /** 4 points or more. */
  WIDE;

  /**
   * @param sorted points from the lowest to the highest, at least one
   */
  static Spread of(List<Integer> sorted) {
    int last = sorted.size() - 1;
    int range = sorted.get(last * 3 / 4) - sorted.get(last / 4);
    if (range <= 1) {
      return CLOSE;
    }
    return range <= 3 ? MIXED : WIDE;
  }
}
