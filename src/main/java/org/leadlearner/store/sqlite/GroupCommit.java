package org.leadlearner.store.sqlite;

import java.sql.SQLException;
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
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/**
 * Group commit: one transaction for all waiting threads, because there is one writing connection,
 * so that they wait for the disk once and not one after another. A thread that comes while nobody
 * is writing starts at once; a thread that comes during a transaction joins the next one. Each
 * returns only after the commit. An exception rolls back only its own part.
 */
final class GroupCommit implements Committer {

  private static final String LOST = "A transaction could not be begun or committed.";

  private static final int MOST_MEMBERS = 64;

  /**
   * After this time a group is committed, so that its first member does not wait for later ones.
   */
  private static final Duration LONGEST = Duration.ofMillis(50);

  private final Jdbi writer;
  private final Runnable check;
  private final Queue<GroupMember<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * @param check throws when writes would be lost
   */
  GroupCommit(Jdbi writer, Runnable check) {
    this.writer = writer;
    this.check = check;
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

  /**
   * Writes for all waiting threads, then wakes one of those who came meanwhile to write for the
   * next group, and only then those whose work is committed: the connection does not wait for that.
   */
  private void lead(GroupMember<?> mine) {
    List<GroupMember<?>> group = new ArrayList<>();
    try {
      if (!mine.isOver()) {
        writeGroup(group);
      }
    } finally {
      writing.unlock();
      GroupMember<?> next = waiting.peek();
      if (next != null) {
        next.wake();
      }
      group.stream().filter(member -> member != mine).forEach(GroupMember::wake);
    }
  }

  private void writeGroup(List<GroupMember<?>> group) {
    try {
      check.run();
      writer.useHandle(handle -> writeGroup(handle, group));
    } catch (Throwable fault) {
      if (group.isEmpty()) {
        // Nothing was begun, and nothing of those who wait would be.
        drain(group);
      }
      // The transaction was lost, so nobody may believe that their work was committed.
      Throwable why = fault instanceof SQLException ? new StoreException(LOST, fault) : fault;
      group.stream().filter(member -> !member.isOver()).forEach(member -> member.lost(why));
    }
  }

  /**
   * Begins and commits without the driver, whose commit also begins the next transaction. For that
   * it waits until another process has left the file, and reports a fault if that takes too long,
   * although all was committed.
   */
  private void writeGroup(Handle handle, List<GroupMember<?>> group) throws SQLException {
    SQLiteConnection connection = handle.getConnection().unwrap(SQLiteConnection.class);
    DB file = connection.getDatabase();
    file.exec("BEGIN IMMEDIATE", false);
    // So that the driver and Jdbi know of it.
    connection.getConnectionConfig().setAutoCommit(false);
    try {
      runAll(file, group);
      file.exec("COMMIT", false);
      group.forEach(GroupMember::committed);
    } catch (Throwable fault) {
      rollBack(file, fault);
      throw fault;
    } finally {
      connection.getConnectionConfig().setAutoCommit(true);
    }
  }

  private static void rollBack(DB file, Throwable fault) {
    try {
      file.exec("ROLLBACK", false);
    } catch (SQLException already) {
      // After some faults, such as a full disk, SQLite has done it by itself.
      fault.addSuppressed(already);
    }
  }

  private void drain(List<GroupMember<?>> group) {
    for (GroupMember<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      group.add(next);
    }
  }

  private void runAll(DB file, List<GroupMember<?>> group) throws SQLException {
    GroupMember<?> first = waiting.remove();
    group.add(first);
    first.runFirst();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (group.size() < MOST_MEMBERS && System.nanoTime() - end < 0 && !waiting.isEmpty()) {
      GroupMember<?> next = waiting.remove();
      group.add(next);
      runBeside(file, next);
    }
  }

  private static void runBeside(DB file, GroupMember<?> member) throws SQLException {
    file.exec("SAVEPOINT member", false);
    if (!member.run()) {
      file.exec("ROLLBACK TO member", false);
    }
    file.exec("RELEASE member", false);
  }
}
