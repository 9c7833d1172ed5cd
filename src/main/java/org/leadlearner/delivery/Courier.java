package org.leadlearner.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadlearner.chat.ChatPlatform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends due messages to their platforms. Each lane has its own senders, so that a slow workspace
 * does not delay others. Replies that people wait for have separate senders: however many prompts
 * are due, and however slow a platform is, a reply finds a free one. The messages of a conversation
 * keep their order, because the outbox does not give out one while an older one is being sent.
 */
public final class Courier implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int MOST_SENDERS = 16;
  private static final int MOST_ANSWERERS = 8;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofMillis(30);
  private static final Duration LONGEST_LOOK_UP = Duration.ofMinutes(2);
  private static final Duration REMEMBERED = Duration.ofDays(7);

  private final Outbox outbox;
  private final DeliveryKeys keys;
  private final Handover handover;
  private final Lanes lanes;
  private final Duration betweenLooks;
  private final Clock clock;
  private final ConcurrentMap<Outbox.Lane, Integer> busy = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(named("courier-watch"));
  private final ExecutorService senders =
      Executors.newFixedThreadPool(MOST_SENDERS, named("courier-sender"));
  private final ExecutorService answerers =
      Executors.newFixedThreadPool(MOST_ANSWERERS, named("courier-answerer"));
  private final Pauses pauses;
  private final AtomicBoolean looksNow = new AtomicBoolean();
  private final AtomicBoolean looksSoon = new AtomicBoolean();
  private volatile boolean isClosing;

  public Courier(Outbox outbox, DeliveryKeys keys, Clock clock) {
    this(outbox, keys, Lanes.ALONE, clock, BETWEEN_LOOKS);
  }

  /**
   * For one of several nodes.
   *
   * @param clock that all of them share: what one of them lets wait may be sent by another
   */
  public Courier(Outbox outbox, DeliveryKeys keys, Lanes lanes, Clock clock) {
    this(outbox, keys, lanes, clock, BETWEEN_LOOKS);
  }

  Courier(Outbox outbox, DeliveryKeys keys, Lanes lanes, Clock clock, Duration betweenLooks) {
    this.lanes = lanes;
    this.betweenLooks = betweenLooks;
    this.outbox = outbox;
    this.keys = keys;
    this.clock = clock;
    this.handover = new Handover(outbox, clock);
    this.pauses = new Pauses(handover, watch, this::addSender);
  }

  private static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> new Thread(work, name + "-" + number.incrementAndGet());
  }

  /** Adds a platform, before the start. */
  public void serve(ChatPlatform platform) {
    handover.serve(platform);
  }

  /** Starts to send: first what a killed process left, then what becomes due. */
  public void start() {
    watch.scheduleWithFixedDelay(this::patrol, 0, betweenLooks.toMillis(), TimeUnit.MILLISECONDS);
    watch.scheduleWithFixedDelay(this::tidy, 1, 3600, TimeUnit.SECONDS);
  }

  /** Checks for due messages now instead of within a second. */
  public void wake() {
    look(looksNow, Duration.ZERO);
  }

  /**
   * Sends what was just added to these lanes, without asking all others. What else became due by
   * that, as behind an answer, is found soon after, once for all that happens until then.
   */
  public void wake(Set<Outbox.Lane> lanes) {
    lanes.stream().filter(lane -> handover.serves(lane.platform())).forEach(this::addSender);
    lookSoon();
  }

  private void lookSoon() {
    look(looksSoon, SOON);
  }

  private void look(AtomicBoolean isAsked, Duration in) {
    if (!isAsked.compareAndSet(false, true)) {
      // A check that has not started yet will see what became due by now.
      return;
    }
    try {
      watch.schedule(() -> look(isAsked), in.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      LOG.debug("Stopping; what is due goes out after the next start.");
    }
  }

  private void look(AtomicBoolean isAsked) {
    isAsked.set(false);
    look();
  }

  /** Waits for sends in progress, for at most ten seconds, and starts no other. */
  @Override
  public void close() {
    isClosing = true;
    watch.shutdown();
    answerers.shutdown();
    senders.shutdown();
    try {
      boolean allEnded = answerers.awaitTermination(5, TimeUnit.SECONDS);
      if (!senders.awaitTermination(5, TimeUnit.SECONDS) || !allEnded) {
        interrupt();
      }
    } catch (InterruptedException interrupted) {
      interrupt();
      Thread.currentThread().interrupt();
    }
    guarded(lanes::release);
  }

  private void interrupt() {
    LOG.warn(
        "Some messages were still on their way after ten seconds; the next start looks at them.");
    answerers.shutdownNow();
    senders.shutdownNow();
  }

  /** Does the periodic work first, and then checks for due messages. */
  private void patrol() {
    guarded(
        () -> {
          handover.writeDownWhatIsLeft();
          outbox.skipUseless(clock.instant());
          outbox.abandoned(clock.instant()).forEach(handover::recover);
        });
    look();
  }

  private void look() {
    if (isClosing) {
      return;
    }
    guarded(
        () -> {
          for (Outbox.Lane lane : outbox.due(clock.instant())) {
            if (handover.serves(lane.platform())) {
              addSender(lane);
            }
          }
        });
  }

  /** No effect when the lane has as many senders as its platform allows. */
  private void addSender(Outbox.Lane lane) {
    if (pauses.isPausing(lane)) {
      return;
    }
    int most = handover.sendersAtOnce(lane.platform());
    AtomicBoolean isNew = new AtomicBoolean();
    busy.compute(
        lane,
        (same, number) -> {
          int now = number == null ? 0 : number;
          isNew.set(now < most);
          return isNew.get() ? Integer.valueOf(now + 1) : number;
        });
    if (isNew.get()) {
      try {
        (lane.answersOnly() ? answerers : senders).execute(() -> empty(lane));
      } catch (RejectedExecutionException closed) {
        removeSender(lane);
      }
    }
  }

  private void removeSender(Outbox.Lane lane) {
    busy.computeIfPresent(lane, (same, number) -> number == 1 ? null : Integer.valueOf(number - 1));
  }

  private void empty(Outbox.Lane lane) {
    AtomicBoolean any = new AtomicBoolean();
    try {
      if (lane.answersOnly()) {
        guarded(() -> any.set(answerAll(lane)));
      } else {
        // Uncertain deliveries are checked first, because their conversations wait for them.
        guarded(() -> any.compareAndSet(false, lookUpAll(lane)));
        guarded(() -> any.compareAndSet(false, sendAll(lane)));
      }
    } finally {
      removeSender(lane);
    }
    if (any.get()) {
      // Something may have become due between the last claim and the end of being busy.
      wake();
    }
  }

  /** A lookup takes time, and the replies of other conversations do not wait for it. */
  private boolean answerAll(Outbox.Lane lane) {
    boolean any = sendAll(lane);
    while (lookUpOne(lane)) {
      any = true;
      sendAll(lane);
    }
    return any;
  }

  private boolean lookUpAll(Outbox.Lane lane) {
    boolean any = false;
    while (lookUpOne(lane)) {
      any = true;
    }
    return any;
  }

  private boolean lookUpOne(Outbox.Lane lane) {
    if (isClosing || !isOurs(lane)) {
      return false;
    }
    Instant now = clock.instant();
    Optional<Outbox.InDoubt> doubt = outbox.takeInDoubt(lane, now, now.plus(LONGEST_LOOK_UP));
    doubt.ifPresent(handover::lookUp);
    return doubt.isPresent();
  }

  private boolean sendAll(Outbox.Lane lane) {
    Optional<Outbox.Claimed> claimed = claim(lane);
    boolean any = claimed.isPresent();
    while (claimed.isPresent()) {
      // After one message another may be due; a sender that finds none ends at once.
      addSender(lane);
      handover.send(claimed.get());
      claimed = claim(lane);
    }
    return any;
  }

  private Optional<Outbox.Claimed> claim(Outbox.Lane lane) {
    return isClosing || !isOurs(lane) || pauses.pauses(lane)
        ? Optional.empty()
        : pauses.passing(lane, goes -> outbox.claim(lane, clock.instant(), goes));
  }

  private boolean isOurs(Outbox.Lane lane) {
    Lanes.Hold hold = lanes.hold(lane);
    hold.othersUntil().ifPresent(ago -> handover.takenOver(lane, ago));
    return hold.isOurs();
  }

  private void tidy() {
    guarded(
        () -> {
          Instant before = clock.instant().minus(REMEMBERED);
          keys.forgetBefore(before);
          outbox.forgetBefore(before);
        });
  }

  /** An exception ends this round and not the courier: the next round follows in a second. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.error("Messages could not be sent in this round.", fault);
    }
  }
}
