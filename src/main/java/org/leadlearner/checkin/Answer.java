package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Stage;

/** A leader's answer for one strand (domain.md, sections 2.3 and 3.3). */
public sealed interface Answer {

  /** A point on the scale from 0 to 10. */
  record Scored(int points) implements Answer {
    public Scored {
      Stage.of(points);
    }

    public Stage stage() {
      return Stage.of(points);
    }
  }

  /** Not known, and perhaps who would know. Never counted as 0. */
  record NotSure(Optional<String> whoMightKnow) implements Answer {}

  /** Not answered. Never counted as 0. */
  record Skipped() implements Answer {}
}
