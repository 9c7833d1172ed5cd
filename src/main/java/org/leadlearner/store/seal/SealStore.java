package org.leadlearner.store.seal;

import java.util.function.Function;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRounds;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.team.StoredRounds;
import org.leadlearner.webhook.WebhookCalls;

/** Rounds that are sealed as they close, and who is told of them. */
public final class SealStore {

  private final Database database;

  public SealStore(Database database) {
    this.database = database;
  }

  /**
   * The same, of which each is sealed in the transaction that closes it.
   *
   * @param figures what is published of it
   * @param toldByWebhook whether the webhook is told as well
   */
  public Rounds rounds(Function<Snapshot, RoundFigures> figures, boolean toldByWebhook) {
    return new StoredRounds(database.sql(), new SealedPublication(figures, toldByWebhook));
  }

  /** What was published of rounds as they closed. */
  public SealedRounds sealedRounds() {
    return new StoredSealedRounds(database.sql());
  }

  /** The calls to the webhook that wait, and how they stand. */
  public WebhookCalls webhookCalls() {
    return new WebhookCallTable(database.sql(), database.lockForOneNode());
  }
}
