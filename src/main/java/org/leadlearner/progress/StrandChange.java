package org.leadlearner.progress;

import java.util.List;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * How one strand changed between two readings (domain.md, section 3.5).
 *
 * @param from 0 to 10 points
 * @param to 0 to 10 points
 */
public record StrandChange(Strand strand, int from, int to) {

  /** Smaller changes are within the normal variation of answers. */
  private static final int LEAST = 2;

  /** The strands that changed by 2 points or more, in the order of the rubric of both readings. */
  public static List<StrandChange> between(Rubric rubric, Reading before, Reading after) {
    return rubric.strands().stream()
        .filter(strand -> before.basis().points().containsKey(strand.key()))
        .filter(strand -> after.basis().points().containsKey(strand.key()))
        .map(strand -> new StrandChange(strand, points(before, strand), points(after, strand)))
        .filter(change -> Math.abs(change.to - change.from) >= LEAST)
        .toList();
  }

  private static int points(Reading reading, Strand strand) {
    return reading.basis().points().getOrDefault(strand.key(), 0);
  }
}
