package org.leadlearner.chat.teams.connector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Conversation;

/**
 * Stores how the place of each activity is reached. It caches what it stored, because most
 * activities bring nothing new and need no write, and because somebody who was just forgotten still
 * gets the answer that says so.
 */
public final class KnownReferences {

  /** The suffix of channel ids; group chats have another. */
  private static final String CHANNEL = "@thread.tacv2";

  private static final int MOST = 10_000;
  private static final Duration LONGEST = Duration.ofHours(6);

  private final ConversationReferences references;
  private final WideScreens screens;
  private final Clock clock;
  private final Cache<Conversation, Reference> kept;

  public KnownReferences(ConversationReferences references, WideScreens screens, Clock clock) {
    this.references = references;
    this.screens = screens;
    this.clock = clock;
    this.kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
  }

  /** Throws when it cannot be stored. */
  public void keep(ActivityContext context) {
    Conversation place = context.place();
    Reference reference = context.reference();
    // A person who was forgotten must be reachable again, although the cache still has the
    // reference.
    if (!reference.equals(kept.getIfPresent(place)) || references.find(place).isEmpty()) {
      references.keep(place, reference, clock.instant());
      kept.put(place, reference);
    }
  }

  /** How a place is reached, as stored or as known for the last hours. */
  Optional<Reference> find(Conversation place) {
    return references.find(place).or(() -> Optional.ofNullable(kept.getIfPresent(place)));
  }

  /**
   * Knows for some hours how a place is reached, and stores nothing: of a person who was never
   * heard from, or was forgotten, nothing is written down.
   */
  public void remember(Conversation place, Reference reference) {
    kept.put(place, reference);
  }

  /** Another conversation of the same tenant, which tells how to reach new ones. */
  Optional<Reference> neighbour(Conversation of) {
    return references.newest(of.platform(), of.workspace());
  }

  /**
   * A person wrote or pressed here. In a personal chat this shows that they have unblocked the bot;
   * Teams sends no other event for it.
   */
  public void heardFrom(ActivityContext context) {
    keep(context);
    screens.heardFrom(context);
    if (context.isPersonal() && references.blocked(context.place()).isPresent()) {
      references.unblock(context.place());
    }
  }

  /** The app was removed from this place. */
  public void block(ActivityContext context) {
    references.block(context.place(), "the app was removed here", clock.instant());
  }

  /**
   * The app was installed in this place. The event for a team names one of its channels and applies
   * to all of them, but does not list them. So sending to every channel of the tenant is tried
   * again; where Teams refuses, the channel is blocked again.
   */
  public void unblock(ActivityContext context) {
    references.unblock(context.place());
    if (isChannel(context.place())) {
      references.blocked(ActivityContext.PLATFORM).stream()
          .map(ConversationReferences.Blocked::conversation)
          .filter(place -> place.workspace().equals(context.tenant()) && isChannel(place))
          .forEach(references::unblock);
    }
  }

  private static boolean isChannel(Conversation place) {
    return ConversationResolver.room(place).id().endsWith(CHANNEL);
  }
}
