package org.leadlearner.progress.staff;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * The answer of one member of staff on its way to be counted; it is never stored.
 *
 * @param stages by strand key; empty for "I cannot tell"
 */
public record StaffAnswer(Map<String, Optional<Stage>> stages) {
  public StaffAnswer {
    stages = Map.copyOf(stages);
  }
}
