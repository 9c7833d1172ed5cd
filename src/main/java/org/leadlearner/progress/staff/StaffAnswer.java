package org.leadlearner.progress.staff;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * What one person of the staff said, on its way to be counted; it is kept nowhere.
 *
 * @param stages by strand key; empty where they cannot tell
 */
public record StaffAnswer(Map<String, Optional<Stage>> stages) {
  public StaffAnswer {
    stages = Map.copyOf(stages);
  }
}
