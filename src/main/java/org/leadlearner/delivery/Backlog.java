package org.leadlearner.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How much is to be done yet, for operators. */
public interface Backlog {

  /**
   * Messages of a platform in a state.
   *
   * @param oldestDue when the oldest of them was due
   */
  record Messages(String platform, Outbox.State state, long number, Instant oldestDue) {}

  /** All messages that are not forgotten yet. */
  List<Messages> messages();

  /** Since when the prompt that waits longest is to be written; a moment to come when none is. */
  Optional<Instant> nextPrompt();
}
