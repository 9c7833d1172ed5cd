package org.leadlearner.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * Who of several nodes sends to a workspace: one at a time, so that what goes out is counted
 * against its limits in one place.
 */
public interface Lanes {

  /** For the only node. */
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
   * @param othersUntil how long ago another node could send there last, where this one has just
   *     taken over from it
   */
  record Hold(boolean isOurs, Optional<Duration> othersUntil) {}

  /** Takes or keeps the workspace of a lane; where another node has it, that one is woken. */
  Hold hold(Outbox.Lane lane);

  /** Leaves all to the others. */
  void release();
}
