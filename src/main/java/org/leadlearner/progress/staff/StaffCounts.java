package org.leadlearner.progress.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadlearner.rubric.Stage;

/**
 * How many members of staff chose which stage for a strand. It exists only while the survey is open
 * and is never shown; it does not say which answers come from the same person.
 *
 * @param answered the number of people who answered
 * @param stages by strand key; "I cannot tell" is not counted
 */
public record StaffCounts(int answered, Map<String, Map<Stage, Integer>> stages) {

  public StaffCounts {
    stages =
        stages.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** Every chosen stage of a strand, from the lowest. */
  List<Stage> sorted(String strandKey) {
    Map<Stage, Integer> counts = stages.getOrDefault(strandKey, Map.of());
    List<Stage> sorted = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (int person = 0; person < counts.getOrDefault(stage, 0); person++) {
        sorted.add(stage);
      }
    }
    return sorted;
  }
}
