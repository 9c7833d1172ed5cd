package org.leadlearner.chat.slack.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Deadline;

/**
 * Keeps calls within Slack's rate limits: chat.postMessage about once a second in a channel, with
 * short bursts, and a few hundred times a minute in a workspace; other methods by their tier
 * (Slack's page on rate limits). Part of each burst is reserved for calls that a person waits for,
 * so that a reply need not wait behind thousands of prompts. Only one node sends to a workspace at
 * a time. If it lets too many pass, Slack answers 429, and {@link #pause} applies that.
 */
public final class SlackRateLimiter {

  private static final int MINUTE = 60;
  private static final int TIER_3 = 50;
  private static final int TIER_4 = 100;

  private final Clock clock;
  private final TimeMeter time;
  private final Map<Limit, Bucket> buckets = new ConcurrentHashMap<>();
  private final Map<Limit, Instant> pauses = new ConcurrentHashMap<>();

  /** When another node last called a workspace. */
  private final Map<String, Instant> others = new ConcurrentHashMap<>();

  public SlackRateLimiter(Clock clock) {
    this.clock = clock;
    this.time = new ClockTime(clock);
  }

  /**
   * @param kept how many of the burst are reserved for calls that a person waits for
   */
  private record Limit(String team, String of, int atOnce, int perMinute, int kept) {

    /** How many tokens must be free for this call to start. */
    private int needs(SlackCall call) {
      return call.isAwaited() ? 1 : 1 + kept;
    }
  }

  /** How long a call has to wait. Zero: it may start now, and it counts. */
  Duration waitFor(SlackCall call) {
    List<Limit> all = limits(call);
    long nanos = all.stream().mapToLong(limit -> nanos(limit, call)).max().orElse(0);
    if (nanos == 0) {
      all.forEach(limit -> bucket(limit).consumeIgnoringRateLimits(1));
    }
    return Duration.ofNanos(nanos);
  }

  /** How long a workspace accepts no message, whatever the channel; counts nothing. */
  Duration pauseOf(String team, boolean isAwaited) {
    SlackCall any = new SlackCall(team, "", SlackCall.POST, Map.of(), isAwaited, Deadline.NONE);
    return Duration.ofNanos(nanos(limits(any).get(1), any));
  }

  /** How long the limits of its conversation delay a message; counts nothing. */
  Duration pauseOf(Waiting message) {
    String channel = MessageTarget.of(message.to().id()).channel();
    SlackCall call =
        new SlackCall(
            message.to().workspace(),
            "",
            method(message),
            Map.of("channel", channel),
            message.isAwaited(),
            Deadline.NONE);
    return Duration.ofNanos(nanos(limits(call).get(0), call));
  }

  private static String method(Waiting message) {
    if (message.to().isHome()) {
      return SlackCall.PUBLISH;
    }
    return message.takesPlace() ? SlackCall.UPDATE : SlackCall.POST;
  }

  private long nanos(Limit limit, SlackCall call) {
    Instant now = clock.instant();
    Duration pause = Duration.between(now, pauses.getOrDefault(limit, now));
    long refill =
        bucket(limit).estimateAbilityToConsume(limit.needs(call)).getNanosToWaitForRefill();
    return Math.max(pause.toNanos(), refill);
  }

  /**
   * Assumes that another node has used up the limit until then, because we do not know what it
   * used.
   */
  void takenOver(String team, Duration ago) {
    others.put(team, clock.instant().minus(ago));
    buckets.keySet().removeIf(limit -> limit.team().equals(team));
  }

  /** Slack accepts no such call until {@code wait} is over; other channels may go on. */
  void pause(SlackCall call, Duration wait) {
    Limit limit = limits(call).get(0);
    pauses.put(limit, clock.instant().plus(wait));
    // After that, one call and the reserved ones may start; the others one after another.
    Bucket bucket = bucket(limit);
    bucket.tryConsumeAsMuchAsPossible();
    long missed = wait.toSeconds() * limit.perMinute() / MINUTE - 1 - limit.kept();
    if (missed > 0) {
      bucket.consumeIgnoringRateLimits(missed);
    } else if (missed < 0) {
      bucket.addTokens(-missed);
    }
  }

  /** The narrowest limit first. */
  private static List<Limit> limits(SlackCall call) {
    String team = call.team();
    if (call.method().equals(SlackCall.POST)) {
      String channel = call.arguments().getOrDefault("channel", "");
      return List.of(
          // The messages of one channel keep their order, so nothing is reserved there.
          new Limit(team, "channel " + channel, 3, MINUTE, 0),
          new Limit(team, "workspace", 100, 300, 30));
    }
    int tier = call.method().equals(SlackCall.PUBLISH) ? TIER_4 : TIER_3;
    return List.of(new Limit(team, call.method(), tier, tier, tier / 3));
  }

  private Bucket bucket(Limit limit) {
    return buckets.computeIfAbsent(
        limit,
        fresh ->
            Bucket.builder()
                .addLimit(
                    band ->
                        band.capacity(limit.atOnce())
                            .refillGreedy(limit.perMinute(), Duration.ofMinutes(1))
                            .initialTokens(left(limit)))
                .withCustomTimePrecision(time)
                .build());
  }

  private long left(Limit limit) {
    Instant until = others.get(limit.team());
    if (until == null) {
      return limit.atOnce();
    }
    long seconds = Math.max(0, Duration.between(until, clock.instant()).toSeconds());
    return Math.min(limit.atOnce(), seconds * limit.perMinute() / MINUTE);
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
