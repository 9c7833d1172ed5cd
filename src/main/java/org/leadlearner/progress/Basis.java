package org.leadlearner.progress;

import java.util.Map;
import java.util.Set;

/**
 * What a reading was computed from, stored with it, because answers and notes may change later.
 *
 * @param points 0 to 10 for each answered strand, by strand key
 * @param noted the strands with a note that counted then; for readings under version 1 of the rule
 *     only their number was stored, see {@link Result#noted()}
 */
public record Basis(Map<String, Integer> points, Set<String> noted) {

  public Basis {
    points = Map.copyOf(points);
    noted = Set.copyOf(noted);
  }
}
