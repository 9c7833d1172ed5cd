package org.leadlearner.store.database;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadlearner.delivery.Transactions;

/**
 * Runs SQL: in the transaction of this thread if there is one, otherwise in its own.
 *
 * <p>Jdbi binds a handle to the thread, so everything inside {@link #inTransaction} uses the same
 * connection without passing it around.
 */
public final class SqlRunner implements Transactions {

  private final Jdbi writer;
  private final Jdbi reader;
  private final Committer committer;
  private volatile BiConsumer<String, Duration> times = (work, took) -> {};
  private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

  /** What the transaction of this thread has read and not changed since, by what was asked for. */
  private final ThreadLocal<Map<Object, Object>> known = ThreadLocal.withInitial(HashMap::new);

  /**
   * An exception after which the transaction of this thread could not roll back to a savepoint; it
   * must not be committed at all.
   */
  private final ThreadLocal<@Nullable Throwable> spoilt = new ThreadLocal<>();

  /**
   * @param writer gives connections that may write
   * @param reader gives connections for reads outside a transaction; may be the same
   * @param committer runs transactions of the writer
   */
  public SqlRunner(Jdbi writer, Jdbi reader, Committer committer) {
    this.writer = writer;
    this.reader = reader;
    this.committer = committer;
    // Before any handle copies the configuration.
    List.of(writer, reader)
        .forEach(
            jdbi -> {
              jdbi.getConfig(StatementCount.class);
              jdbi.setSqlLogger(new Counting());
            });
  }

  private static final class Counting implements SqlLogger {
    @Override
    public void logBeforeExecution(StatementContext context) {
      context.getConfig(StatementCount.class).add();
    }
  }

  /** How many statements were run so far, without those that start and end transactions. */
  public long statements() {
    return Stream.of(writer, reader)
        .distinct()
        .mapToLong(jdbi -> jdbi.getConfig(StatementCount.class).sum())
        .sum();
  }

  /**
   * Reports from now on how long each {@code read} and each {@code write} takes, including its
   * wait.
   */
  public void tellTimes(BiConsumer<String, Duration> whom) {
    times = whom;
  }

  private <T> T timed(String name, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      times.accept(name, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /**
   * See {@link Transactions}. A nested call is a savepoint: it commits or rolls back on its own.
   */
  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return depth.get() == 0 ? begun(work) : writer.withHandle(handle -> inside(handle, work));
  }

  private <T> T begun(Supplier<T> work) {
    return timed("write", () -> committer.commit(() -> whole(work)));
  }

  private <T> T whole(Supplier<T> work) {
    try {
      T result = deeper(work);
      Throwable fault = spoilt.get();
      if (fault != null) {
        throw new StoreException("What failed could not be taken back: nothing is kept.", fault);
      }
      return result;
    } finally {
      spoilt.remove();
      known.remove();
    }
  }

  private <T> T deeper(Supplier<T> work) {
    int before = depth.get();
    depth.set(before + 1);
    try {
      return work.get();
    } finally {
      depth.set(before);
    }
  }

  private <T> T inside(Handle handle, Supplier<T> work) {
    String savepoint = "inside_" + depth.get();
    Postponer.send(handle);
    handle.savepoint(savepoint);
    try {
      T result = deeper(work);
      Postponer.send(handle);
      handle.releaseSavepoint(savepoint);
      return result;
    } catch (Throwable thrown) {
      takeBack(handle, savepoint, thrown);
      throw thrown;
    }
  }

  /** The first exception is the one that is thrown. */
  private void takeBack(Handle handle, String savepoint, Throwable thrown) {
    known.remove();
    Postponer.drop(handle);
    try {
      handle.rollbackToSavepoint(savepoint);
    } catch (RuntimeException second) {
      thrown.addSuppressed(second);
      spoilt.set(thrown);
    }
  }

  /** Writes, all or nothing. */
  public <T> T change(Function<Handle, T> work) {
    Supplier<T> written = () -> writer.withHandle(work::apply);
    return depth.get() == 0 ? begun(written) : forgetting(written);
  }

  /** After any write, nothing that was read before is certain any more. */
  private <T> T forgetting(Supplier<T> written) {
    known.remove();
    try {
      return written.get();
    } finally {
      known.remove();
    }
  }

  /** Writes, all or nothing, without a result. */
  public void run(Consumer<Handle> work) {
    change(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** Reads; inside a transaction it sees what that transaction wrote. */
  public <T> T read(Function<Handle, T> work) {
    return depth.get() > 0
        ? writer.withHandle(work::apply)
        : timed("read", () -> reader.withHandle(work::apply));
  }

  /**
   * A read that one transaction repeats; until it writes, the database is asked once.
   *
   * @param what a key for what is read, and of whom
   */
  public <T> T readOnce(List<?> what, Class<T> type, Function<Handle, T> work) {
    if (depth.get() == 0) {
      return read(work);
    }
    Optional<T> before = known(what, type);
    if (before.isPresent()) {
      return before.get();
    }
    T found = read(work);
    know(what, found);
    return found;
  }

  /** Keeps what was read before anybody asked, until the transaction of this thread writes. */
  public void know(List<?> what, Object found) {
    if (depth.get() > 0) {
      known.get().put(what, found);
    }
  }

  /** What the transaction of this thread knows by {@link #know} or {@link #readOnce}. */
  public <T> Optional<T> known(List<?> what, Class<T> type) {
    return Optional.ofNullable(known.get().get(what)).map(type::cast);
  }
}
