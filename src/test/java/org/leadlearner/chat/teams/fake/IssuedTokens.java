package org.leadlearner.chat.teams.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that the login endpoint gave to the bot, and until when each is good. */
public final class IssuedTokens {
  /** Every token begins so; what is seen where it must not be is easy to find. */
  public static final String PREFIX = "entra-token-";

  private static final String BEARER = "Bearer ";

  private final Map<String, Instant> ends = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Duration life = Duration.ofHours(1);

  IssuedTokens(Clock clock) {
    this.clock = clock;
  }

  /** How long tokens live that are issued from now on. */
  public void live(Duration time) {
    life = time;
  }

  /** No token that was issued is good any more. */
  public void revoke() {
    ends.clear();
  }

  Duration life() {
    return life;
  }

  String issue() {
    String token = PREFIX + UUID.randomUUID();
    ends.put(token, clock.instant().plus(life));
    return token;
  }

  boolean isGood(Optional<String> authorization) {
    return authorization
        .filter(header -> header.startsWith(BEARER))
        .map(header -> ends.get(header.substring(BEARER.length())))
        .filter(end -> end.isAfter(clock.instant()))
        .isPresent();
  }
}
