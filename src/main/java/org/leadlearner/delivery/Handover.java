package org.leadlearner.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message at a time to its platform and records the outcome. */
final class Handover {

  private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

  /** Within about two hours: a platform may be down for one, and no message may be lost. */
  private static final int MOST_TRIES = 30;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration FIRST_LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration LONGEST_LOOK_AGAIN = Duration.ofMinutes(1);
  private static final Duration LONGEST_DOUBT = Duration.ofHours(1);

  private final Outbox outbox;
  private final Clock clock;
  private final Map<String, ChatPlatform> platforms = new ConcurrentHashMap<>();
  private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();

  Handover(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void serve(ChatPlatform platform) {
    platforms.put(platform.name(), platform);
  }

  boolean serves(String platform) {
    return platforms.containsKey(platform);
  }

  int sendersAtOnce(String platform) {
    return Optional.ofNullable(platforms.get(platform)).map(ChatPlatform::sendersAtOnce).orElse(0);
  }

  /** How long nothing of a lane can be sent; zero when the platform does not say. */
  Duration pauseOf(Outbox.Lane lane) {
    return Optional.ofNullable(platforms.get(lane.platform()))
        .map(platform -> platform.pauseOf(lane.workspace(), lane.answersOnly()))
        .orElse(Duration.ZERO);
  }

  void takenOver(Outbox.Lane lane, Duration ago) {
    Optional.ofNullable(platforms.get(lane.platform()))
        .ifPresent(platform -> platform.takenOver(lane.workspace(), ago));
  }

  /** How long the rate limits of its conversation delay a message. */
  Duration pauseOf(Waiting message) {
    return Optional.ofNullable(platforms.get(message.to().platform()))
        .map(platform -> platform.pauseOf(message))
        .orElse(Duration.ZERO);
  }

  void send(Outbox.Claimed claimed) {
    Outgoing outgoing = claimed.outgoing();
    ChatPlatform platform = platform(outgoing);
    Sent sent = orUnknown(outgoing.id(), () -> platform.send(outgoing));
    Instant now = clock.instant();
    writeDown(() -> sent(claimed, sent, now));
  }

  private void sent(Outbox.Claimed claimed, Sent sent, Instant now) {
    long id = claimed.outgoing().id();
    sent.match(
        accepted -> outbox.sent(id, claimed.attempt(), now),
        notSent -> tryAgain(claimed, notSent, now),
        refused -> refused(id, refused, now),
        unknown -> doubt(id, unknown.why(), now));
  }

  private void refused(long id, Sent.Refused refused, Instant now) {
    // Before the message is settled: afterwards nobody would notice in time.
    refused.shut().ifPresent(shut -> outbox.rest(shut, now));
    settleBadly(id, Outbox.State.FAILED, refused.why(), now);
  }

  /** An outcome is kept in memory while the database cannot be reached. */
  private void writeDown(Runnable outcome) {
    try {
      outcome.run();
    } catch (RuntimeException notNow) {
      LOG.warn("What became of a message is written down later.", notNow);
      unwritten.add(outcome);
    }
  }

  /** Records the outcomes that could not be recorded before; throws when they still cannot. */
  void writeDownWhatIsLeft() {
    for (Runnable next = unwritten.peek(); next != null; next = unwritten.peek()) {
      next.run();
      unwritten.remove();
    }
  }

  private void tryAgain(Outbox.Claimed claimed, Sent.NotSent not, Instant now) {
    long id = claimed.outgoing().id();
    if (not.tryAgainAfter().isPresent()) {
      outbox.defer(id, not.why(), now.plus(not.tryAgainAfter().get()));
    } else if (claimed.attempts() + 1 < MOST_TRIES) {
      outbox.postpone(id, not.why(), now.plus(waitAfter(claimed.attempts())));
    } else {
      settleBadly(id, Outbox.State.FAILED, notSent(not.why()), now);
    }
  }

  /**
   * A message whose sender was killed: it is sent again at once only on platforms that show it
   * once.
   */
  void recover(Outgoing left) {
    if (!serves(left.to().platform()) || !outbox.takeOver(left.id(), clock.instant())) {
      return;
    }
    boolean repeats = platform(left).showsRepeatsOnce();
    Instant now = clock.instant();
    writeDown(() -> recovered(left.id(), repeats, now));
  }

  private void recovered(long id, boolean repeats, Instant now) {
    if (repeats) {
      outbox.postpone(id, "the sender was stopped", now);
    } else {
      doubt(id, "the sender was stopped", now);
    }
  }

  void lookUp(Outbox.InDoubt doubt) {
    Outgoing outgoing = doubt.outgoing();
    ChatPlatform platform = platform(outgoing);
    Sent seen =
        orUnknown(
            outgoing.id(),
            () ->
                platform
                    .lookUp(outgoing, doubt.triedAt())
                    .orElseGet(() -> new Sent.Refused("the platform cannot tell")));
    Instant now = clock.instant();
    seen.match(
        accepted -> arrived(doubt, now),
        notSent -> sendAgain(doubt, now),
        refused -> staysInDoubt(doubt, refused.why(), now),
        unknown -> lookAgain(doubt, now));
  }

  private void arrived(Outbox.InDoubt doubt, Instant now) {
    long id = doubt.outgoing().id();
    LOG.info("Message {} had arrived.", id);
    outbox.sent(id, doubt.attempts(), now);
  }

  private void staysInDoubt(Outbox.InDoubt doubt, String notLookedUp, Instant now) {
    String why = doubt.why() + "; not looked up: " + notLookedUp;
    settleBadly(doubt.outgoing().id(), Outbox.State.UNKNOWN, why, now);
  }

  private void sendAgain(Outbox.InDoubt doubt, Instant now) {
    long id = doubt.outgoing().id();
    if (doubt.attempts() < MOST_TRIES) {
      outbox.sendAgain(id);
    } else {
      settleBadly(id, Outbox.State.FAILED, notSent(doubt.why()), now);
    }
  }

  /**
   * First after a short time, because the conversation waits, and then less and less often. A
   * sender that was killed may have tried long before anybody could know of it.
   */
  private void lookAgain(Outbox.InDoubt doubt, Instant now) {
    long id = doubt.outgoing().id();
    if (Duration.between(doubt.triedAt(), now).compareTo(LONGEST_DOUBT) > 0) {
      settleBadly(id, Outbox.State.UNKNOWN, doubt.why(), now);
    } else {
      Duration known = Duration.between(doubt.since(), now);
      outbox.lookAgain(id, now.plus(between(FIRST_LOOK_AGAIN, known, LONGEST_LOOK_AGAIN)));
    }
  }

  private void doubt(long id, String why, Instant at) {
    LOG.warn("Message {} may have arrived or not: {}", id, why);
    outbox.doubt(id, why, at);
  }

  private void settleBadly(long id, Outbox.State state, String why, Instant at) {
    LOG.warn("Message {} is {}: {}", id, state, why);
    outbox.settle(id, state, why, at);
  }

  private ChatPlatform platform(Outgoing outgoing) {
    ChatPlatform platform = platforms.get(outgoing.to().platform());
    if (platform == null) {
      throw new IllegalStateException("no platform " + outgoing.to().platform());
    }
    return platform;
  }

  /** An exception in a platform's code must not leave its message SENDING, where nobody sees it. */
  private static Sent orUnknown(long id, Supplier<Sent> call) {
    try {
      return call.get();
    } catch (RuntimeException fault) {
      LOG.error("Message {} met a fault.", id, fault);
      return new Sent.Unknown("a fault: " + fault.getClass().getSimpleName());
    }
  }

  private static String notSent(String why) {
    return "not sent after " + MOST_TRIES + " tries: " + why;
  }

  private static Duration waitAfter(int attempts) {
    return between(FIRST_WAIT, Duration.ofSeconds(1L << Math.min(attempts, 9)), LONGEST_WAIT);
  }

  private static Duration between(Duration shortest, Duration wanted, Duration longest) {
    Duration enough = wanted.compareTo(shortest) < 0 ? shortest : wanted;
    return enough.compareTo(longest) > 0 ? longest : enough;
  }
}
