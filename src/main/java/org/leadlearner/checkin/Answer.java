package org.leadlearner.checkin;

import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.rubric.Stage;

/** A leader's answer for one strand (domain.md, sections 2.3 and 3.3). */
public sealed interface Answer {

  /** One function for each kind, so that a new one does not compile until all know it. */
  <R> R match(
      Function<Scored, R> scored, Function<NotSure, R> notSure, Function<Skipped, R> skipped);

  /** A point on the scale from 0 to 10. */
  record Scored(int points) implements Answer {
    public Scored {
      Stage.of(points);
    }

    public Stage stage() {
      return Stage.of(points);
    }

    @Override
    public <R> R match(
        Function<Scored, R> scored, Function<NotSure, R> notSure, Function<Skipped, R> skipped) {
      return scored.apply(this);
    }
  }

  /** Not known, and perhaps who would know. Never counted as 0. */
  record NotSure(Optional<String> whoMightKnow) implements Answer {
    @Override
    public <R> R match(
        Function<Scored, R> scored, Function<NotSure, R> notSure, Function<Skipped, R> skipped) {
      return notSure.apply(this);
    }
  }

  /** Not answered. Never counted as 0. */
  record Skipped() implements Answer {
    @Override
    public <R> R match(
        Function<Scored, R> scored, Function<NotSure, R> notSure, Function<Skipped, R> skipped) {
      return skipped.apply(this);
    }
  }
}
