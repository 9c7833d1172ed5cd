package org.leadlearner.store.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Checks whether the database answers, on a thread that may hang without blocking the caller. */
public final class Readiness implements AutoCloseable {

  private final Database database;
  private final Duration patience;
  private @Nullable Future<Optional<String>> asked;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread daemon = new Thread(work, "store-readiness");
            daemon.setDaemon(true);
            return daemon;
          });

  /**
   * @param patience the timeout for an answer
   */
  public Readiness(Database database, Duration patience) {
    this.database = database;
    this.patience = patience;
  }

  /** What is wrong, for the operator; empty when all is well. */
  public Optional<String> trouble() {
    if (thread.isShutdown()) {
      return Optional.of("%s is closed.".formatted(database.kind()));
    }
    try {
      return asked().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return Optional.of(
          "%s does not answer within %d ms.".formatted(database.kind(), patience.toMillis()));
    } catch (ExecutionException fault) {
      return Optional.of("%s does not answer.".formatted(database.kind()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of("%s was not asked to the end.".formatted(database.kind()));
    }
  }

  /** While a check hangs, further callers wait for the same one. */
  private synchronized Future<Optional<String>> asked() {
    if (asked == null || asked.isDone()) {
      asked = thread.submit(this::ask);
    }
    return asked;
  }

  private Optional<String> ask() {
    database
        .sql()
        .read(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM rubric_edition").mapTo(Long.class).one());
    return database.diskTrouble();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
