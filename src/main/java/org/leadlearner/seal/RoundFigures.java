package org.leadlearner.seal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is published of one closed round: the cells of its rows in a team's export, by the names of
 * their columns, without what the team agrees on later.
 *
 * @param round what is said of the round as a whole
 * @param strands what is said of each strand; one entry that shows nothing where too few finished
 */
public record RoundFigures(Map<String, String> round, List<Map<String, String>> strands) {

  public RoundFigures {
    round = Collections.unmodifiableMap(new LinkedHashMap<>(round));
    strands =
        strands.stream().map(one -> Collections.unmodifiableMap(new LinkedHashMap<>(one))).toList();
  }
}
