package org.leadlearner.access;

import java.net.URI;
import java.util.Optional;

/** Gives out the links by which staff answer. Each takes one answer and tells of nobody. */
public interface StaffDoor {

  /** For a program without pages. */
  StaffDoor CLOSED =
      new StaffDoor() {
        @Override
        public boolean isReachable() {
          return false;
        }

        @Override
        public Optional<URI> link(long mirrorId) {
          return Optional.empty();
        }
      };

  /** Whether a browser of the staff could reach the pages. */
  boolean isReachable();

  /**
   * A fresh link to the questions; it is kept nowhere.
   *
   * @return empty when it is not open, or no browser could reach it
   */
  Optional<URI> link(long mirrorId);
}
