package org.leadlearner.chat.teams.auth;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The signing keys of the Bot Connector, cached for a day at most, or longer while new ones cannot
 * be fetched (platforms.md). One thread fetches them: a request waits for it for a limited time,
 * and not at all if its key is cached.
 */
public final class SigningKeys implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofDays(1);

  /** Forged tokens name keys that do not exist; they must not make us fetch all the time. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** While no key is known, every request is rejected, so we retry sooner. */
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

  private final Source source;
  private final Duration patience;
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread fetcher = new Thread(work, "teams-keys");
            fetcher.setDaemon(true);
            return fetcher;
          });

  private volatile Known known = new Known(Map.of(), Instant.MIN);
  private volatile @Nullable String fault;
  private @Nullable Instant tried;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  /** Where keys come from. */
  interface Source {
    /** All keys by their id. Throws when they cannot be fetched. */
    Map<String, SigningKey> fetch() throws IOException;
  }

  private record Known(Map<String, SigningKey> keys, Instant since) {

    boolean isFresh(Instant now) {
      return !keys.isEmpty() && since.plus(FRESH).isAfter(now);
    }
  }

  /**
   * @param patience how long a request waits for keys
   */
  public SigningKeys(Source source, Duration patience, Clock clock) {
    this.source = source;
    this.patience = patience;
    this.clock = clock;
  }

  /** Fetches the keys before the first request needs them. */
  public void warmUp() {
    fetched();
  }

  /** The key with this id, fetched if necessary; empty when there is none. */
  Optional<SigningKey> find(String id) {
    if (!known.keys().containsKey(id) || !known.isFresh(clock.instant())) {
      await(fetched());
    }
    return Optional.ofNullable(known.keys().get(id));
  }

  /** Whether any key is known. */
  public boolean areKnown() {
    return !known.keys().isEmpty();
  }

  /** Why the last fetch failed; empty when it succeeded. */
  public Optional<String> trouble() {
    return Optional.ofNullable(fault);
  }

  /** The fetch in progress, or a new one unless the last is too recent. */
  private synchronized CompletableFuture<Void> fetched() {
    Instant now = clock.instant();
    if (running.isDone() && mayTry(now)) {
      tried = now;
      running = CompletableFuture.runAsync(this::fetch, thread);
    }
    return running;
  }

  private boolean mayTry(Instant now) {
    Duration pause = areKnown() ? PAUSE : FIRST_PAUSE;
    // The absolute value, in case a clock was set back.
    return tried == null || Duration.between(tried, now).abs().compareTo(pause) >= 0;
  }

  private void fetch() {
    try {
      Map<String, SigningKey> keys = source.fetch();
      if (keys.isEmpty()) {
        throw new IOException("there are no usable keys");
      }
      known = new Known(Map.copyOf(keys), clock.instant());
      fault = null;
    } catch (IOException | RuntimeException noKeys) {
      String why = noKeys.getClass().getSimpleName() + ": " + noKeys.getMessage();
      LOG.warn("The keys that prove what comes from Teams could not be fetched: {}.", why);
      fault = why;
    }
  }

  private void await(CompletableFuture<Void> fetching) {
    try {
      fetching.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      LOG.debug("Fetching keys takes long; the request goes on with those that are known.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
