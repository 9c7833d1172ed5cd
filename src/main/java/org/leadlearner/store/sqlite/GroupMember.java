package org.leadlearner.store.sqlite;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The work that one thread wants written, and its outcome. */
final class GroupMember<T> {

  private final Supplier<T> work;
  private final Thread waiter = Thread.currentThread();
  private @Nullable T result;
  private @Nullable Throwable fault;
  private volatile boolean isOver;
  private boolean wasInterrupted;

  GroupMember(Supplier<T> work) {
    this.work = work;
  }

  /**
   * Runs as the first work of the transaction: its exception may roll back the whole transaction.
   */
  void runFirst() {
    if (!run()) {
      throw new IllegalStateException("undoes the transaction", fault);
    }
  }

  /** Whether it succeeded; its exception is kept for the waiting thread. */
  boolean run() {
    try {
      result = work.get();
      return true;
    } catch (Throwable thrown) {
      fault = thrown;
      return false;
    }
  }

  /** Its transaction was committed. */
  void committed() {
    end();
  }

  /** Its transaction was lost. */
  void lost(Throwable why) {
    if (fault == null) {
      fault = why;
    }
    end();
  }

  /** Its thread is woken by {@link #wake}, so that this can wait until others may write. */
  private void end() {
    isOver = true;
  }

  boolean isOver() {
    return isOver;
  }

  void wake() {
    LockSupport.unpark(waiter);
  }

  /** Waits for the outcome; an interruption does not end the wait, because the work may be done. */
  void await() {
    LockSupport.park(this);
    wasInterrupted |= Thread.interrupted();
  }

  @SuppressWarnings("NullAway") // Work that returns null gives null.
  T outcome() {
    if (wasInterrupted) {
      waiter.interrupt();
    }
    if (fault != null) {
      throw GroupMember.<RuntimeException>thrown(fault);
    }
    return result;
  }

  /** Throws it unchanged: the work could throw no checked exception. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E thrown(Throwable fault) throws E {
    throw (E) fault;
  }
}
