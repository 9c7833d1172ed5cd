package org.leadlearner.webhook;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.seal.SealedRound;

/** The calls that are to be made, kept with the closing of their rounds. */
public interface WebhookCalls {

  /**
   * A closed round that is to be told.
   *
   * @param madeAt when it closed
   * @param attempts how often it was tried, this time included
   */
  record Call(long roundId, SealedRound record, Instant madeAt, int attempts) {}

  /**
   * The number of calls in each state.
   *
   * @param trouble why the newest failed call failed
   */
  record State(long waiting, long sent, long givenUp, Optional<String> trouble) {}

  /**
   * The call that has been due longest, for this node alone until {@code again}: whoever is killed
   * amid it leaves it due then.
   */
  Optional<Call> take(Instant now, Instant again);

  void arrived(long roundId, Instant at);

  /** It did not arrive, and is due once more. */
  void putOff(long roundId, String why, Instant until);

  /** It is not tried again. */
  void giveUp(long roundId, String why, Instant at);

  State state();
}
