package org.leadlearner.store.database;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Starts and ends transactions. */
@FunctionalInterface
public interface Committer {

  /**
   * Runs work with the thread's handle in a transaction and commits it; returns or throws after
   * that. It may run on another thread, together with other work in the same transaction.
   */
  <T> T commit(Supplier<T> work);

  /** One transaction for each piece of work, for a database with several writers. */
  static Committer alone(Jdbi writer) {
    return new Committer() {
      @Override
      public <T> T commit(Supplier<T> work) {
        return writer.inTransaction(
            handle -> {
              T result = work.get();
              Postponer.commit(handle);
              return result;
            });
      }
    };
  }
}
