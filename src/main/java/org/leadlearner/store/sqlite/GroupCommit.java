package org.leadlearner.store.sqlite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadlearner.store.database.Committer;

/**
 * One transaction for all who wait: where one connection writes, the disk is waited for once for
 * them and not once for each. Whoever comes while nobody is writing begins at once; whoever comes
 * while somebody is joins the next transaction. Each returns only after the commit. What fails
 * undoes its own part alone.
 */
final class GroupCommit implements Committer {

  private static final String SAVEPOINT = "member";

  private static final int MOST_MEMBERS = 64;

  /** So that nobody waits long for what came after them. */
  private static final Duration LONGEST = Duration.ofMillis(50);

  private final Jdbi writer;
  private final Queue<GroupMember<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  GroupCommit(Jdbi writer) {
    this.writer = writer;
  }

  @Override
  public <T> T commit(Supplier<T> work) {
    GroupMember<T> mine = new GroupMember<>(work);
    waiting.add(mine);
    while (!mine.isOver()) {
      if (writing.tryLock()) {
        lead(mine);
      } else {
        mine.await();
      }
    }
    return mine.outcome();
  }

  /** Writes for all who wait, and wakes one of those who came meanwhile to write for the next. */
  private void lead(GroupMember<?> mine) {
    try {
      if (!mine.isOver()) {
        writeGroup();
      }
    } finally {
      writing.unlock();
      GroupMember<?> next = waiting.peek();
      if (next != null) {
        next.wake();
      }
    }
  }

  private void writeGroup() {
    List<GroupMember<?>> group = new ArrayList<>();
    try {
      writer.useTransaction(handle -> runAll(handle, group));
      group.forEach(GroupMember::committed);
    } catch (Throwable fault) {
      if (group.isEmpty()) {
        // There was not even a connection, and those who wait have waited for it as well.
        drain(group);
      }
      // Nothing of it is kept, so nobody may believe so.
      group.forEach(member -> member.lost(fault));
    }
  }

  private void drain(List<GroupMember<?>> group) {
    for (GroupMember<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      group.add(next);
    }
  }

  private void runAll(Handle handle, List<GroupMember<?>> group) {
    GroupMember<?> first = waiting.remove();
    group.add(first);
    first.runFirst();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (group.size() < MOST_MEMBERS && System.nanoTime() - end < 0 && !waiting.isEmpty()) {
      GroupMember<?> next = waiting.remove();
      group.add(next);
      runBeside(handle, next);
    }
  }

  private static void runBeside(Handle handle, GroupMember<?> member) {
    handle.savepoint(SAVEPOINT);
    if (member.run()) {
      handle.releaseSavepoint(SAVEPOINT);
    } else {
      handle.rollbackToSavepoint(SAVEPOINT);
    }
  }
}
