package org.leadlearner.delivery;

import java.time.Instant;
import java.util.Set;

/** The deduplication keys of earlier deliveries. */
public interface DeliveryKeys {

  /**
   * Stores the keys of a delivery, inside the transaction of its turn.
   *
   * @return whether none of them was known; of two concurrent transactions with the same key, one
   *     gets true
   */
  boolean isFirst(String platform, Set<String> keys, Instant at);

  /** Deletes the keys that were stored before {@code time}. */
  void forgetBefore(Instant time);
}
