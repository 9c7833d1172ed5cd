package org.leadlearner.assistant.request;

import java.util.Optional;

/** What a person wants of a team's meeting and of what it agreed on. */
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
   * Start a meeting, go on with it, or see what was agreed.
   *
   * @param said more behind it: a strand, or a strand with all that is agreed on it
   */
  record Agree(Optional<String> said) implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agree(this);
    }
  }

  /** Go on to the next question. */
  record Next() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.next();
    }
  }

  /** Leave it; it goes on from here another time. */
  record Stop() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stop();
    }
  }

  /** See what would be kept, with the buttons that keep and post it. */
  record See() implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.see();
    }
  }

  /**
   * The one next step.
   *
   * @param said the step itself, or what became of it
   */
  record NextStep(Optional<String> said) implements MeetingRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nextStep(this);
    }
  }
}
