package org.leadlearner.progress.round;

import org.leadlearner.rubric.Stage;

/**
 * How many people of a group place a strand at a stage, or at one of several neighboring stages.
 */
public record StageShare(Stage lowest, Stage highest, int people) {

  StageShare and(StageShare next) {
    return new StageShare(lowest, next.highest, people + next.people);
  }
}
