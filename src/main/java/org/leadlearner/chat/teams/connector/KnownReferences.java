package org.leadlearner.chat.teams.connector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Conversation;

/**
 * Keeps how the place of each activity is reached, and remembers for a while what it kept: most
 * activities tell nothing new, and need no write.
 */
public final class KnownReferences {

  /** How the ids of a team's channels end; a group chat's end is another. */
  private static final String CHANNEL = "@thread.tacv2";

  private static final int MOST = 10_000;
  private static final Duration LONGEST = Duration.ofHours(6);

  private final ConversationReferences references;
  private final Clock clock;
  private final Cache<Conversation, Reference> kept;

  public KnownReferences(ConversationReferences references, Clock clock) {
    this.references = references;
    this.clock = clock;
    this.kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
  }

  /** Throws when it cannot be kept. */
  public void keep(ActivityContext context) {
    Conversation place = context.place();
    Reference reference = context.reference();
    // Whoever was forgotten is to be reached again, although we remember that they were kept.
    if (!reference.equals(kept.getIfPresent(place)) || references.find(place).isEmpty()) {
      references.keep(place, reference, clock.instant());
      kept.put(place, reference);
    }
  }

  /**
   * Somebody writes or presses here. In their own conversation it shows that they let us in again;
   * Teams tells nobody else that a person takes a block back.
   */
  public void heardFrom(ActivityContext context) {
    keep(context);
    if (context.isPersonal() && references.blocked(context.place()).isPresent()) {
      references.unblock(context.place());
    }
  }

  /** We were taken out of this place. */
  public void block(ActivityContext context) {
    references.block(context.place(), "the app was removed here", clock.instant());
  }

  /**
   * We were put into this place. A team's installation names one of its channels and opens them
   * all; which channels belong to it is not told, so every channel of the tenant may be tried again
   * and is shut again where it must be.
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
