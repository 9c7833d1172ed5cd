package org.leadlearner.chat.teams.connector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.people.Conversation;

/**
 * Knows where Teams takes targeted messages: everywhere, where they are turned on, but in channels
 * and group chats that refused one within the last hour. This node alone remembers that; another
 * one, or this one after a start, asks once more.
 */
public final class PrivatePlaces {

  static final Duration REMEMBERED = Duration.ofHours(1);

  private static final int MOST = 10_000;

  /** An argument is missing or not known there, we are not in it, or there is no such place. */
  private static final Set<Integer> REFUSALS = Set.of(400, 403, 404);

  private final boolean areOn;
  private final Cache<Conversation, Boolean> refused;

  /**
   * @param areOn as in {@code TEAMS_PRIVATE_MESSAGES}
   */
  public PrivatePlaces(boolean areOn, Clock clock) {
    this.areOn = areOn;
    this.refused =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /**
   * Where what is said aside to somebody stands. Where all read it, there is only what they may
   * read; who wrote for our eyes alone is never answered there.
   */
  public Conversation asideTo(ActivityContext context) {
    if (areOn && !context.isPersonal() && takes(context.place())) {
      return PrivatePlace.of(context).conversation();
    }
    return areOn || context.isTargeted() ? context.own() : context.place();
  }

  /** Whether it may be tried. */
  public boolean takes(Conversation place) {
    return areOn && refused.getIfPresent(ConversationResolver.room(place)) == null;
  }

  /** Whether Teams refused it, which is then remembered. */
  public boolean refused(Conversation place, CallOutcome<?> answer) {
    boolean isRefused =
        answer instanceof CallOutcome.Refused<?> no && REFUSALS.contains(no.status());
    if (isRefused) {
      refused.put(ConversationResolver.room(place), true);
    }
    return isRefused;
  }
}
