package org.leadlearner.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * Which of several nodes sends to a workspace: only one at a time, so that one place counts the
 * rate limits.
 */
public interface Lanes {

  /** For a single node. */
  Lanes ALONE =
      new Lanes() {
        @Override
        public Hold hold(Outbox.Lane lane) {
          return new Hold(true, Optional.empty());
        }

        @Override
        public void release() {}
      };

  /**
   * Whether this node may send.
   *
   * @param othersUntil how long ago another node could last send there, if this one has just taken
   *     over
   */
  record Hold(boolean isOurs, Optional<Duration> othersUntil) {}

  /** Takes or keeps the workspace of a lane; if another node has it, that node is notified. */
  Hold hold(Outbox.Lane lane);

  /** Leaves all workspaces to the other nodes. */
  void release();
}
