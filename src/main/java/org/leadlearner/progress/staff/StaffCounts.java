package org.leadlearner.progress.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadlearner.rubric.Stage;

/**
 * How many of the staff placed a strand at which stage. It is there while the questions are open
 * and is never shown; how the answers of one person belong together is not in it.
 *
 * @param answered how many answered
 * @param stages by strand key; whoever cannot tell is in none
 */
public record StaffCounts(int answered, Map<String, Map<Stage, Integer>> stages) {

  public StaffCounts {
    stages =
        stages.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** Everybody's stage on a strand, from the lowest. */
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
