package org.leadlearner.delivery;

import java.util.function.Supplier;

/** One interaction, one transaction. */
public interface Transactions {

  /**
   * Runs {@code work} in one transaction on this thread and commits it; every write of any port
   * inside belongs to it. When {@code work} throws, it is rolled back, and the exception is thrown
   * on.
   */
  <T> T inTransaction(Supplier<T> work);
}
