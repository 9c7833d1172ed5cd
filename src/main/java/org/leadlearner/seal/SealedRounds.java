package org.leadlearner.seal;

import java.util.List;
import java.util.Optional;

/** The sealed rounds that are kept. Each is made as its round closes, and never changed. */
public interface SealedRounds {

  /** A sealed round by the number of its round. */
  record Kept(long roundId, SealedRound record) {}

  Optional<SealedRound> find(long roundId);

  /** Those of a team, newest first. */
  List<Kept> of(long teamId);
}
