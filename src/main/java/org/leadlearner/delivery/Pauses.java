package org.leadlearner.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which lanes wait for rate limits. Their messages are not claimed meanwhile, because
 * claiming and releasing would each be a write; a lane continues by itself.
 */
final class Pauses {

  private static final Logger LOG = LoggerFactory.getLogger(Pauses.class);
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private final Handover handover;
  private final ScheduledExecutorService watch;
  private final Consumer<Outbox.Lane> goOn;

  /** When each continues, by {@link System#nanoTime}. */
  private final Map<Outbox.Lane, Long> pausing = new HashMap<>();

  private final Map<Outbox.Lane, Long> partly = new HashMap<>();

  /**
   * @param goOn checks for messages of a lane
   */
  Pauses(Handover handover, ScheduledExecutorService watch, Consumer<Outbox.Lane> goOn) {
    this.handover = handover;
    this.watch = watch;
    this.goOn = goOn;
  }

  /** Whether nothing of a lane is sent, as far as known. */
  boolean isPausing(Outbox.Lane lane) {
    synchronized (pausing) {
      return pausing.containsKey(lane);
    }
  }

  /** Whether the rate limits of a workspace allow nothing. */
  boolean pauses(Outbox.Lane lane) {
    Duration pause = handover.pauseOf(lane);
    if (!pause.isZero()) {
      goOnAfter(pause, lane, pausing);
    }
    return !pause.isZero();
  }

  /**
   * Claims a message that the rate limits of conversations allow.
   *
   * @param claim gets the check for a message
   */
  <T> Optional<T> passing(Outbox.Lane lane, Function<Predicate<Waiting>, Optional<T>> claim) {
    AtomicLong first = new AtomicLong();
    Optional<T> claimed =
        claim.apply(
            message -> {
              Duration pause = handover.pauseOf(message);
              first.updateAndGet(before -> sooner(before, pause.toNanos()));
              return pause.isZero();
            });
    if (first.get() > 0) {
      goOnAfter(Duration.ofNanos(first.get()), lane, partly);
    }
    return claimed;
  }

  /** The shorter of two waits in nanoseconds; 0 means none. */
  private static long sooner(long before, long pause) {
    return pause == 0 || before > 0 && before < pause ? before : pause;
  }

  private void goOnAfter(Duration pause, Outbox.Lane lane, Map<Outbox.Lane, Long> waiting) {
    long wait = Math.min(Math.max(pause.toNanos(), SHORTEST.toNanos()), LONGEST.toNanos());
    Long at = System.nanoTime() + wait;
    synchronized (waiting) {
      Long before = waiting.get(lane);
      if (before != null && before - at <= 0) {
        return;
      }
      waiting.put(lane, at);
    }
    try {
      watch.schedule(() -> goOn(lane, at, waiting), wait, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException closed) {
      LOG.debug("Stopping; what is due goes out after the next start.");
    }
  }

  private void goOn(Outbox.Lane lane, Long at, Map<Outbox.Lane, Long> waiting) {
    synchronized (waiting) {
      waiting.remove(lane, at);
    }
    goOn.accept(lane);
  }
}
