package org.leadlearner.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Lease;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives notifications of other nodes on its own connection. A lost connection is opened again; a
 * node that is not notified meanwhile checks every second anyway.
 */
final class PostgresListener implements Database.Listening {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final int LOOK_MILLISECONDS = 10_000;

  private final PGSimpleDataSource source;
  private final String run;
  private final Runnable wake;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work));
  private volatile boolean isClosing;
  private volatile @Nullable Connection open;

  PostgresListener(PGSimpleDataSource source, String run, Runnable wake) {
    this.source = source;
    this.run = run;
    this.wake = wake;
    var unused =
        thread.scheduleWithFixedDelay(
            this::listen, 0, BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "database-listener");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns when the connection is lost. */
  private void listen() {
    try (Connection connection = source.getConnection()) {
      open = connection;
      Connections.execute(connection, "LISTEN " + Lease.CHANNEL);
      // Something may have come while nobody listened.
      wake.run();
      while (!isClosing) {
        hear(connection.unwrap(PGConnection.class).getNotifications(LOOK_MILLISECONDS));
        // A connection may be lost without a sign.
        Connections.execute(connection, "SELECT 1");
      }
    } catch (SQLException | RuntimeException lost) {
      if (!isClosing) {
        LOG.info("Other nodes are not heard at the moment; this one looks every second.");
      }
    }
  }

  private void hear(PGNotification @Nullable [] all) {
    if (all == null) {
      return;
    }
    for (PGNotification one : all) {
      if (one.getParameter().equals(run)) {
        wake.run();
      }
    }
  }

  @Override
  public void close() {
    isClosing = true;
    Connection connection = open;
    if (connection != null) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException gone) {
        LOG.debug("The connection was gone already.", gone);
      }
    }
    thread.shutdownNow();
  }
}
