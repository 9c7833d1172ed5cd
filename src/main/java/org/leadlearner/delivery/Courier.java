package org.leadlearner.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries due messages to their platforms. Each lane has at most one sender at a time, so that its
 * messages keep their order and a slow workspace holds up no other.
 */
public final class Courier implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int MOST_TRIES = 10;
  private static final int MOST_LANES_AT_ONCE = 16;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration REMEMBERED = Duration.ofDays(7);

  private final Outbox outbox;
  private final DeliveryKeys keys;
  private final Map<String, ChatPlatform> platforms = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Set<Outbox.Lane> busy = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService senders = Executors.newFixedThreadPool(MOST_LANES_AT_ONCE);

  public Courier(Outbox outbox, DeliveryKeys keys, Clock clock) {
    this.outbox = outbox;
    this.keys = keys;
    this.clock = clock;
  }

  /** Also carries messages to this platform, from the start on. */
  public void serve(ChatPlatform platform) {
    platforms.put(platform.name(), platform);
  }

  /** Starts to send: at once what a killed process left, then what becomes due. */
  public void start() {
    watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    watch.scheduleWithFixedDelay(this::tidy, 1, 3600, TimeUnit.SECONDS);
  }

  /** Looks for due messages now rather than within a second. */
  public void wake() {
    try {
      watch.execute(this::look);
    } catch (RejectedExecutionException closed) {
      LOG.debug("Stopping; what is due goes out after the next start.");
    }
  }

  /** Lets running sends end, for at most ten seconds. */
  @Override
  public void close() {
    watch.shutdown();
    senders.shutdown();
    try {
      if (!senders.awaitTermination(10, TimeUnit.SECONDS)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    guarded(
        () -> {
          outbox.abandoned(clock.instant()).forEach(this::recover);
          for (Outbox.Lane lane : outbox.due(clock.instant())) {
            if (platforms.containsKey(lane.platform()) && busy.add(lane)) {
              senders.execute(() -> empty(lane));
            }
          }
        });
  }

  private void empty(Outbox.Lane lane) {
    AtomicBoolean anySent = new AtomicBoolean();
    try {
      guarded(
          () -> {
            Optional<Outbox.Claimed> claimed = outbox.claim(lane, clock.instant());
            while (claimed.isPresent()) {
              send(claimed.get());
              anySent.set(true);
              claimed = outbox.claim(lane, clock.instant());
            }
          });
    } finally {
      busy.remove(lane);
    }
    if (anySent.get()) {
      // Something may have become due between the last claim and the end of being busy.
      wake();
    }
  }

  private void send(Outbox.Claimed claimed) {
    long id = claimed.outgoing().id();
    Sent sent = platform(claimed.outgoing().to().platform()).send(claimed.outgoing());
    Instant now = clock.instant();
    if (sent instanceof Sent.Accepted) {
      outbox.settle(id, Outbox.State.SENT, "", now);
    } else if (sent instanceof Sent.NotSent not && claimed.attempts() < MOST_TRIES) {
      outbox.postpone(id, not.why(), now.plus(waitAfter(claimed.attempts())));
    } else if (sent instanceof Sent.Unknown unknown) {
      settleBadly(id, Outbox.State.UNKNOWN, unknown.why(), now);
    } else if (sent instanceof Sent.Refused refused) {
      settleBadly(id, Outbox.State.FAILED, refused.why(), now);
    } else {
      settleBadly(id, Outbox.State.FAILED, "not sent after " + MOST_TRIES + " tries", now);
    }
  }

  /** A message whose sender was killed: sent again only where that shows it once. */
  private void recover(Outgoing left) {
    ChatPlatform platform = platforms.get(left.to().platform());
    if (platform == null) {
      return;
    }
    if (platform.showsRepeatsOnce()) {
      outbox.postpone(left.id(), "the sender was stopped", clock.instant());
    } else {
      settleBadly(left.id(), Outbox.State.UNKNOWN, "the sender was stopped", clock.instant());
    }
  }

  private void settleBadly(long id, Outbox.State state, String why, Instant at) {
    LOG.warn("Message {} is {}: {}", id, state, why);
    outbox.settle(id, state, why, at);
  }

  private ChatPlatform platform(String name) {
    ChatPlatform platform = platforms.get(name);
    if (platform == null) {
      throw new IllegalStateException("no platform " + name);
    }
    return platform;
  }

  private void tidy() {
    guarded(
        () -> {
          Instant before = clock.instant().minus(REMEMBERED);
          keys.forgetBefore(before);
          outbox.forgetBefore(before);
        });
  }

  private static Duration waitAfter(int attempts) {
    Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 9));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** A fault ends this round and not the courier: the next round is a second away. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.error("Messages could not be sent in this round.", fault);
    }
  }
}
