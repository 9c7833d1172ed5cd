package org.leadlearner.progress;

import java.util.Map;
import java.util.Set;

/**
 * What a reading was made from, kept with it: answers and notes may change later.
 *
 * @param points 0 to 10 for each answered strand, by strand key
 * @param noted the strands with a note that counted then; of readings under version 1 of the rule
 *     only their number was kept, see {@link Result#noted()}
 */
public record Basis(Map<String, Integer> points, Set<String> noted) {

  public Basis {
    points = Map.copyOf(points);
    noted = Set.copyOf(noted);
  }
}
