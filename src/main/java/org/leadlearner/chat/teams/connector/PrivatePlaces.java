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
 * Knows where Teams accepts targeted messages: everywhere, if they are turned on, except in
 * channels and group chats that refused one within the last hour. Only this node's memory has that;
 * another node, or this one after a restart, tries once more.
 */
public final class PrivatePlaces {

  static final Duration REMEMBERED = Duration.ofHours(1);

  private static final int MOST = 10_000;

  /**
   * An argument is missing or unknown there, the app is not installed, or the place does not exist.
   */
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
   * Where an ephemeral reply to this person goes: to this place as a targeted message, otherwise to
   * their personal chat. Never to all who read the place.
   */
  public Conversation asideTo(ActivityContext context) {
    return takes(context) ? PrivatePlace.of(context).conversation() : context.own();
  }

  /** Whether what this person did was visible to nobody else, and the replies can be so, too. */
  public boolean keepsAside(ActivityContext context) {
    return context.isForOne() && takes(context);
  }

  private boolean takes(ActivityContext context) {
    return !context.isPersonal() && takes(context.place());
  }

  /** Whether to try a targeted message here. */
  public boolean takes(Conversation place) {
    return areOn && refused.getIfPresent(ConversationResolver.room(place)) == null;
  }

  /** Whether Teams refused it; if so, remembers that. */
  public boolean refused(Conversation place, CallOutcome<?> answer) {
    boolean isRefused =
        answer instanceof CallOutcome.Refused<?> no && REFUSALS.contains(no.status());
    if (isRefused) {
      refused.put(ConversationResolver.room(place), true);
    }
    return isRefused;
  }
}
