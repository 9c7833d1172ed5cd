package org.leadlearner.store.sqlite;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one thread wants written, and what became of it. */
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

  /** Runs while nothing else is in the transaction: what it throws may undo the whole of it. */
  void runFirst() {
    if (!run()) {
      throw new IllegalStateException("undoes the transaction", fault);
    }
  }

  /** Whether it went well; what it threw is kept for the one who waits. */
  boolean run() {
    try {
      result = work.get();
      return true;
    } catch (Throwable thrown) {
      fault = thrown;
      return false;
    }
  }

  /** The transaction that it ran in is committed. */
  void committed() {
    end();
  }

  /** The transaction that it ran in is lost. */
  void lost(Throwable why) {
    if (fault == null) {
      fault = why;
    }
    end();
  }

  private void end() {
    isOver = true;
    wake();
  }

  boolean isOver() {
    return isOver;
  }

  void wake() {
    LockSupport.unpark(waiter);
  }

  /** Until somebody wakes it; an interruption does not end the wait, for the work may be done. */
  void await() {
    LockSupport.park(this);
    wasInterrupted |= Thread.interrupted();
  }

  @SuppressWarnings("NullAway") // Whoever gives null for a result gets null.
  T outcome() {
    if (wasInterrupted) {
      waiter.interrupt();
    }
    if (fault != null) {
      throw GroupMember.<RuntimeException>thrown(fault);
    }
    return result;
  }

  /** As it was thrown, whatever it is: the work could throw nothing that is checked. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E thrown(Throwable fault) throws E {
    throw (E) fault;
  }
}
