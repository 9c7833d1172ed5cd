package org.leadlearner.delivery;

import java.time.Instant;
import java.util.Set;
import org.leadlearner.chat.Incoming;

/** The deduplication keys of earlier deliveries. */
public interface DeliveryKeys {

  /**
   * Stores the keys of a delivery, inside the transaction of its turn.
   *
   * @return whether none of them was known; of two concurrent transactions with the same key, one
   *     gets true
   */
  boolean isFirst(String platform, Set<String> keys, Instant at);

  /** The same for all of what came in, whose turn it may prepare. */
  default boolean isFirst(Incoming incoming) {
    return isFirst(incoming.where().own().platform(), incoming.deliveryKeys(), incoming.at());
  }

  /** Deletes the keys that were stored before {@code time}. */
  void forgetBefore(Instant time);
}
