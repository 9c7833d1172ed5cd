package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes deleted data from the files: the write-ahead log contains earlier states of pages
 * (sqlite.org/wal.html), and pages contain old bytes. It runs on its own thread: the writing
 * connection is free for it when the transaction that deleted something is over.
 */
final class TraceRemoval implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TraceRemoval.class);
  private static final long AGAIN_SECONDS = 1;
  private static final long AFTER_FAULT_SECONDS = 60;
  private static final long LONGEST_END_SECONDS = 5;

  /**
   * The size that is rewritten in about a second; a turn waits for it, and a larger file waits for
   * a start.
   */
  private static final long MOST_BYTES_AT_ONCE = 64L * 1024 * 1024;

  private final Path file;
  private final DataSource writer;
  private final AtomicBoolean isPlanned = new AtomicBoolean();
  private final AtomicBoolean isRewriteOwed = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "sqlite-traces");
            daemon.setDaemon(true);
            return daemon;
          });

  /**
   * @param writer gives the writing connection when nobody else has it
   */
  TraceRemoval(Path file, DataSource writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Soon after the current transaction, no file contains deleted data. */
  void rewrite() {
    isRewriteOwed.set(true);
    emptyLog();
  }

  /** Soon after the current transaction, the log contains no deleted data. */
  void emptyLog() {
    plan(0);
  }

  private void plan(long seconds) {
    if (isPlanned.getAndSet(true)) {
      return;
    }
    try {
      thread.schedule(this::run, seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("Closing; SQLite empties its log then.");
    }
  }

  private void run() {
    isPlanned.set(false);
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement()) {
      rewriteIfOwed(statement);
      if (!truncate(statement)) {
        // A reader still uses the earlier state.
        plan(AGAIN_SECONDS);
      }
    } catch (SQLTransientConnectionException busy) {
      // Whoever writes takes long; what was deleted may be part of it, and is there until its end.
      plan(AGAIN_SECONDS);
    } catch (SQLException | IOException fault) {
      LOG.warn("What was deleted is not out of {} yet; it is tried again.", file, fault);
      plan(AFTER_FAULT_SECONDS);
    }
  }

  /** Without enough space now, the next start does it. */
  private void rewriteIfOwed(Statement statement) throws SQLException, IOException {
    if (!isRewriteOwed.getAndSet(false)) {
      return;
    }
    SqliteRewrite.owe(statement);
    if (Files.size(file) <= MOST_BYTES_AT_ONCE) {
      SqliteRewrite.run(statement);
    }
  }

  /** Whether it is empty now; not while another connection reads from it. */
  static boolean truncate(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt("busy") == 0;
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
