package org.leadlearner.store.seal;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.store.team.StoredRounds;

/**
 * Seals each round in the transaction that closes it.
 *
 * @param figures what is published of it
 * @param isTold whether the webhook is told as well
 */
record SealedPublication(Function<Snapshot, RoundFigures> figures, boolean isTold)
    implements StoredRounds.Publication {

  @Override
  public void of(Handle handle, Snapshot snapshot) {
    SealedRoundTable.seal(
        handle,
        snapshot.round().teamId(),
        snapshot.round().id(),
        figures.apply(snapshot),
        isTold,
        snapshot.round().closedAt().orElseThrow());
  }
}
