package org.leadlearner.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How much work is waiting, for operators. */
public interface Backlog {

  /**
   * Messages of a platform in one state.
   *
   * @param oldestDue when the oldest of them was due
   */
  record Messages(String platform, Outbox.State state, long number, Instant oldestDue) {}

  /** All messages that are still stored. */
  List<Messages> messages();

  /** When the longest waiting prompt was due; in the future when none is waiting. */
  Optional<Instant> nextPrompt();
}
