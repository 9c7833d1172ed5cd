package org.leadlearner.chat.teams.connector;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.people.Conversation;

/**
 * Keeps calls within the rate limits of Teams: 7 a second and 1,800 an hour in a conversation, 30 a
 * second in a tenant (Microsoft's page on rate limiting in Teams). A token bucket lets through its
 * capacity plus what it refills meanwhile; together they are the limit, so no second and no hour
 * has more, wherever it starts. Part of it is reserved for calls that a person waits for, so that a
 * reply need not wait behind thousands of prompts. Only one node sends to a tenant at a time.
 */
public final class TeamsRateLimiter {

  private static final int KEPT_IN_A_TENANT = 4;

  private final TimeMeter time;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final Clock clock;

  /** When another node last called a tenant. */
  private final Map<String, Instant> others = new ConcurrentHashMap<>();

  public TeamsRateLimiter(Clock clock) {
    this.clock = clock;
    this.time = new ClockTime(clock);
  }

  /**
   * How long a call has to wait. Zero: it may start now, and it counts.
   *
   * @param to the target, or the person whose conversation it creates
   * @param isAwaited whether a person waits for the result
   */
  public synchronized Duration waitFor(Conversation to, boolean isAwaited) {
    Bucket here = place(to);
    Bucket all = buckets.computeIfAbsent("of " + to.workspace(), fresh -> tenant(to.workspace()));
    long nanos =
        Math.max(
            // The messages of one conversation keep their order, so nothing is reserved there.
            nanos(here, 0), nanos(all, isAwaited ? 0 : KEPT_IN_A_TENANT));
    if (nanos == 0) {
      here.consumeIgnoringRateLimits(1);
      all.consumeIgnoringRateLimits(1);
    }
    return Duration.ofNanos(nanos);
  }

  /** How long a tenant accepts no call, whatever the conversation; counts nothing. */
  synchronized Duration pauseOf(String tenant, boolean isAwaited) {
    Bucket all = buckets.computeIfAbsent("of " + tenant, fresh -> tenant(tenant));
    return Duration.ofNanos(nanos(all, isAwaited ? 0 : KEPT_IN_A_TENANT));
  }

  /**
   * Assumes that another node has used up the limit until then, because we do not know what it
   * used.
   */
  synchronized void takenOver(String tenant, Duration ago) {
    others.put(tenant, clock.instant().minus(ago));
    buckets.remove("of " + tenant);
    buckets.keySet().removeIf(key -> key.startsWith("in " + tenant + " "));
  }

  /** How much a bandwidth holds now. */
  private long left(String tenant, int most, double perSecond) {
    Instant until = others.get(tenant);
    return until == null
        ? most
        : (long)
            Math.min(
                most,
                Math.max(0, Duration.between(until, clock.instant()).toMillis())
                    / 1000.0
                    * perSecond);
  }

  /** How long its conversation delays a message; counts nothing. */
  synchronized Duration pauseOf(Waiting message) {
    return Duration.ofNanos(nanos(place(message.to()), 0));
  }

  private Bucket place(Conversation to) {
    return buckets.computeIfAbsent(
        "in " + to.workspace() + " " + to.id(), fresh -> conversation(to.workspace()));
  }

  /** How long until one token may be taken and {@code kept} remain. */
  private static long nanos(Bucket bucket, int kept) {
    return bucket.estimateAbilityToConsume(1L + kept).getNanosToWaitForRefill();
  }

  private Bucket conversation(String tenant) {
    return Bucket.builder()
        .addLimit(
            band ->
                band.capacity(4)
                    .refillGreedy(3, Duration.ofSeconds(1))
                    .initialTokens(left(tenant, 4, 3)))
        .addLimit(
            band ->
                band.capacity(600)
                    .refillGreedy(1_200, Duration.ofHours(1))
                    .initialTokens(left(tenant, 600, 1_200 / 3_600.0)))
        .withCustomTimePrecision(time)
        .build();
  }

  private Bucket tenant(String tenant) {
    return Bucket.builder()
        .addLimit(
            band ->
                band.capacity(10)
                    .refillGreedy(20, Duration.ofSeconds(1))
                    .initialTokens(left(tenant, 10, 20)))
        .withCustomTimePrecision(time)
        .build();
  }

  private record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
