package org.leadlearner.rubric;

import java.util.List;

/**
 * One of the four stages of the framework, with its range of whole points from 0 to 10. The ranges
 * differ in size by definition (domain.md, section 1.3).
 */
public enum Stage {
  INVESTIGATING(0, 3),
  ENVISIONING(4, 5),
  PLANNING(6, 7),
  STAGING(8, 10);

  /** Asked for with each answer; {@link #values} makes an array each time. */
  private static final List<Stage> ALL = List.of(values());

  private final int lowest;
  private final int highest;

  Stage(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The stage of this number of points; throws for points outside 0 to 10. */
  public static Stage of(int points) {
    for (Stage stage : ALL) {
      if (stage.holds(points)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("points must be 0 to 10, not " + points);
  }

  public int lowest() {
    return lowest;
  }

  public int highest() {
    return highest;
  }

  public boolean holds(int points) {
    return lowest <= points && points <= highest;
  }

  /** The stage above this one, or this one when there is none. */
  public Stage next() {
    return ALL.get(Math.min(ordinal() + 1, STAGING.ordinal()));
  }

  /** The stage below this one, or this one when there is none. */
  public Stage previous() {
    return ALL.get(Math.max(ordinal() - 1, 0));
  }

  public boolean isAbove(Stage other) {
    return compareTo(other) > 0;
  }

  public boolean isBelow(Stage other) {
    return compareTo(other) < 0;
  }
}
