package org.leadlearner.delivery;

import java.time.Instant;
import java.util.Set;

/** The keys of what has come in before. */
public interface DeliveryKeys {

  /**
   * Notes the keys of a delivery, inside the transaction of its turn.
   *
   * @return whether none of them was known; of two transactions at once that bring the same key,
   *     one gets true
   */
  boolean isFirst(String platform, Set<String> keys, Instant at);

  /** Forgets the keys that came in before {@code time}. */
  void forgetBefore(Instant time);
}
