package org.leadlearner.chat.teams;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.Conversation;

/**
 * Keeps to Teams' limits before Teams has to insist: 7 a second and 1,800 an hour in a
 * conversation, and 30 a second in a tenant (Microsoft's page on rate limiting in Teams). A bucket
 * lets through what it holds and what it gains meanwhile; both together are the limit, so that no
 * second and no hour, wherever it begins, has more. It counts for this node alone.
 */
final class TeamsPace {

  private final TimeMeter time;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  TeamsPace(Clock clock) {
    this.time = new ClockTime(clock);
  }

  /**
   * How long a call has to wait. Zero: it may go now, and counts.
   *
   * @param to where it goes, or the person whose conversation it makes
   */
  synchronized Duration waitFor(Conversation to) {
    List<Bucket> all =
        List.of(
            buckets.computeIfAbsent("in " + to.workspace() + " " + to.id(), this::conversation),
            buckets.computeIfAbsent("of " + to.workspace(), this::tenant));
    long nanos =
        all.stream()
            .mapToLong(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
            .max()
            .orElse(0);
    if (nanos == 0) {
      all.forEach(bucket -> bucket.consumeIgnoringRateLimits(1));
    }
    return Duration.ofNanos(nanos);
  }

  private Bucket conversation(String key) {
    return Bucket.builder()
        .addLimit(band -> band.capacity(4).refillGreedy(3, Duration.ofSeconds(1)))
        .addLimit(band -> band.capacity(600).refillGreedy(1_200, Duration.ofHours(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  private Bucket tenant(String key) {
    return Bucket.builder()
        .addLimit(band -> band.capacity(10).refillGreedy(20, Duration.ofSeconds(1)))
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
