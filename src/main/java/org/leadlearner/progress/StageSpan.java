package org.leadlearner.progress;

import java.util.Comparator;
import org.leadlearner.rubric.Stage;

/** One stage, or a range of stages when more than one is possible. */
public record StageSpan(Stage lowest, Stage highest) {

  public StageSpan {
    if (highest.isBelow(lowest)) {
      throw new IllegalArgumentException(lowest + " to " + highest + " is upside down");
    }
  }

  static StageSpan of(Stage one, Stage other) {
    Comparator<Stage> order = Comparator.naturalOrder();
    return order.compare(one, other) <= 0 ? new StageSpan(one, other) : new StageSpan(other, one);
  }

  public static StageSpan of(Stage one) {
    return new StageSpan(one, one);
  }

  public boolean isOne() {
    return lowest == highest;
  }

  public boolean isAbove(StageSpan other) {
    return lowest.isAbove(other.highest);
  }

  public boolean isBelow(StageSpan other) {
    return highest.isBelow(other.lowest);
  }

  /** Whether both have a stage in common. */
  public boolean meets(StageSpan other) {
    return !isAbove(other) && !isBelow(other);
  }
}
