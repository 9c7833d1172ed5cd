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
 * Keeps to Teams' limits before Teams has to insist: 7 a second and 1,800 an hour in a
 * conversation, and 30 a second in a tenant (Microsoft's page on rate limiting in Teams). A bucket
 * lets through what it holds and what it gains meanwhile; both together are the limit, so that no
 * second and no hour, wherever it begins, has more. Some of it is kept for calls that somebody
 * waits for, so that an answer need not wait until thousands of prompts are out. One node sends to
 * a tenant at a time.
 */
public final class TeamsRateLimiter {

  private static final int KEPT_IN_A_TENANT = 4;

  private final TimeMeter time;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final Clock clock;

  /** Until when another node called for a tenant. */
  private final Map<String, Instant> others = new ConcurrentHashMap<>();

  public TeamsRateLimiter(Clock clock) {
    this.clock = clock;
    this.time = new ClockTime(clock);
  }

  /**
   * How long a call has to wait. Zero: it may go now, and counts.
   *
   * @param to where it goes, or the person whose conversation it makes
   * @param isAwaited whether somebody waits for what it does
   */
  public synchronized Duration waitFor(Conversation to, boolean isAwaited) {
    Bucket here = place(to);
    Bucket all = buckets.computeIfAbsent("of " + to.workspace(), fresh -> tenant(to.workspace()));
    long nanos =
        Math.max(
            // What goes to one conversation keeps its order, so nothing of it is kept for some.
            nanos(here, 0), nanos(all, isAwaited ? 0 : KEPT_IN_A_TENANT));
    if (nanos == 0) {
      here.consumeIgnoringRateLimits(1);
      all.consumeIgnoringRateLimits(1);
    }
    return Duration.ofNanos(nanos);
  }

  /** How long a tenant takes nothing, whatever its conversation; nothing is counted. */
  synchronized Duration pauseOf(String tenant, boolean isAwaited) {
    Bucket all = buckets.computeIfAbsent("of " + tenant, fresh -> tenant(tenant));
    return Duration.ofNanos(nanos(all, isAwaited ? 0 : KEPT_IN_A_TENANT));
  }

  /**
   * What another node has used until then; of what it left nothing is known, so it left nothing.
   */
  synchronized void takenOver(String tenant, Duration ago) {
    others.put(tenant, clock.instant().minus(ago));
    buckets.remove("of " + tenant);
    buckets.keySet().removeIf(key -> key.startsWith("in " + tenant + " "));
  }

  /** What a band may hold by now. */
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

  /** How long its conversation holds up a message; nothing is counted. */
  synchronized Duration pauseOf(Waiting message) {
    return Duration.ofNanos(nanos(place(message.to()), 0));
  }

  private Bucket place(Conversation to) {
    return buckets.computeIfAbsent(
        "in " + to.workspace() + " " + to.id(), fresh -> conversation(to.workspace()));
  }

  /** How long until one may go and {@code kept} are left. */
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
