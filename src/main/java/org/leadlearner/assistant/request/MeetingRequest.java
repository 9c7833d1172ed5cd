package org.leadlearner.assistant.request;

import java.util.Optional;

/** What a person wants of a team's meeting and of what it agreed on. */
public sealed interface MeetingRequest {

  /**
   * Start a meeting, go on with it, or see what was agreed.
   *
   * @param said more behind it: a strand, or a strand with all that is agreed on it
   */
  record Agree(Optional<String> said) implements MeetingRequest {}

  /** Go on to the next question. */
  record Next() implements MeetingRequest {}

  /** Leave it; it goes on from here another time. */
  record Stop() implements MeetingRequest {}

  /** See what would be kept, with the buttons that keep and post it. */
  record See() implements MeetingRequest {}

  /**
   * The one next step.
   *
   * @param said the step itself, or what became of it
   */
  record NextStep(Optional<String> said) implements MeetingRequest {}
}
