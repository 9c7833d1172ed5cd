package org.leadlearner.access;

import java.time.Instant;
import java.util.Optional;

/**
 * The links and the screens that show a round. A secret is stored as its SHA-256 alone. What has
 * ended is deleted as new ones are stored.
 */
public interface ProjectorPasses {

  /** Stores a link that was given to a person. */
  void give(String linkHash, long personId, long roundId, Instant ends, Instant now);

  /** Whether a link is there and can be used; changes nothing. */
  boolean isGood(String linkHash, Instant now);

  /**
   * Uses a link up and lets a screen show what it was for.
   *
   * @return false when it was used before or has ended
   */
  boolean open(String linkHash, String screenHash, Instant ends, Instant now);

  /** What a screen shows, with what the platform of its person told last; empty when it ended. */
  Optional<ProjectorPass> screen(String screenHash, Instant now);
}
