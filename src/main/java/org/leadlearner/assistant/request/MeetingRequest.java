package org.leadlearner.assistant.request;

import java.util.Optional;

/** A request about a team's meeting or agreement. */
public sealed interface MeetingRequest {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R agree(Agree agree);

    R next();

    R stop();

    R see();

    R nextStep(NextStep nextStep);
  }

  /**
   * Start a meeting, continue it, or see what was agreed.
   *
   * @param said the text after it: a strand, or a strand with everything that is agreed on it
   */
  record Agree(Optional<String> said) implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agree(this);
    }
  }

  /** Continue with the next question. */
  record Next() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.next();
    }
  }

  /** Interrupt it; it continues from here another time. */
  record Stop() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stop();
    }
  }

  /** See what would be stored, with the buttons to store and post it. */
  record See() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.see();
    }
  }

  /**
   * The next step of the team.
   *
   * @param said the step itself, or the answer about it
   */
  record NextStep(Optional<String> said) implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nextStep(this);
    }
  }
}
