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
 * Keeps to Slack's limits before Slack has to insist: chat.postMessage about once a second in a
 * channel, with short bursts, and a few hundred times a minute in a workspace; any other method as
 * often as its tier says (Slack's page on rate limits). Some of what may go at once is kept for
 * calls that somebody waits for, so that an answer need not wait until thousands of prompts are
 * out. One node sends to a workspace at a time. What it lets pass too many is answered with 429,
 * which {@link #pause} takes in.
 */
public final class SlackRateLimiter {

  private static final int MINUTE = 60;
  private static final int TIER_3 = 50;
  private static final int TIER_4 = 100;

  private final Clock clock;
  private final TimeMeter time;
  private final Map<Limit, Bucket> buckets = new ConcurrentHashMap<>();
  private final Map<Limit, Instant> pauses = new ConcurrentHashMap<>();

  /** Until when another node called for a workspace. */
  private final Map<String, Instant> others = new ConcurrentHashMap<>();

  public SlackRateLimiter(Clock clock) {
    this.clock = clock;
    this.time = new ClockTime(clock);
  }

  /**
   * @param kept how many of those at once only calls that somebody waits for may take
   */
  private record Limit(String team, String of, int atOnce, int perMinute, int kept) {

    /** How many calls must be free for one to go. */
    private int needs(SlackCall call) {
      return call.isAwaited() ? 1 : 1 + kept;
    }
  }

  /** How long a call has to wait. Zero: it may go now, and counts. */
  Duration waitFor(SlackCall call) {
    List<Limit> all = limits(call);
    long nanos = all.stream().mapToLong(limit -> nanos(limit, call)).max().orElse(0);
    if (nanos == 0) {
      all.forEach(limit -> bucket(limit).consumeIgnoringRateLimits(1));
    }
    return Duration.ofNanos(nanos);
  }

  /** How long a workspace takes no message, whatever its channel; nothing is counted. */
  Duration pauseOf(String team, boolean isAwaited) {
    SlackCall any = new SlackCall(team, "", SlackCall.POST, Map.of(), isAwaited, Deadline.NONE);
    return Duration.ofNanos(nanos(limits(any).get(1), any));
  }

  /** How long the limits of its conversation hold up a message; nothing is counted. */
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
   * What another node has used until then; of what it left nothing is known, so it left nothing.
   */
  void takenOver(String team, Duration ago) {
    others.put(team, clock.instant().minus(ago));
    buckets.keySet().removeIf(limit -> limit.team().equals(team));
  }

  /** Slack wants no such call before {@code wait} is over; in other channels it may go on. */
  void pause(SlackCall call, Duration wait) {
    Limit limit = limits(call).get(0);
    pauses.put(limit, clock.instant().plus(wait));
    // When it is over, one call may go, and as many as are kept; the others one after the other.
    Bucket bucket = bucket(limit);
    bucket.tryConsumeAsMuchAsPossible();
    long missed = wait.toSeconds() * limit.perMinute() / MINUTE - 1 - limit.kept();
    if (missed > 0) {
      bucket.consumeIgnoringRateLimits(missed);
    } else if (missed < 0) {
      bucket.addTokens(-missed);
    }
  }

  /** The narrowest first. */
  private static List<Limit> limits(SlackCall call) {
    String team = call.team();
    if (call.method().equals(SlackCall.POST)) {
      String channel = call.arguments().getOrDefault("channel", "");
      return List.of(
          // What goes to one channel keeps its order, so nothing of it is kept for some.
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
