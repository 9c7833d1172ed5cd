package org.leadlearner.store.database;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** How a transaction is begun and ended. */
@FunctionalInterface
public interface Committer {

  /**
   * Runs work with the thread's handle in a transaction and commits it; returns or throws when that
   * is over. It may be run on another thread, between what others do in the same transaction.
   */
  <T> T commit(Supplier<T> work);

  /** Each transaction by itself, for a database where several can write at once. */
  static Committer alone(Jdbi writer) {
    return new Committer() {
      @Override
      public <T> T commit(Supplier<T> work) {
        return writer.inTransaction(handle -> work.get());
      }
    };
  }
}
