package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.schema.ConversationResourceResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Conversation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The channel threads that a message of the bot started. Teams delivers every message of a team's
 * channels (ChannelMessage.Read.Group) and does not say who started a thread, so this tells replies
 * to the bot from other messages.
 */
public final class OwnThreads {

  private static final Logger LOG = LoggerFactory.getLogger(OwnThreads.class);

  private final ConversationReferences references;
  private final Clock clock;

  public OwnThreads(ConversationReferences references, Clock clock) {
    this.references = references;
    this.clock = clock;
  }

  /**
   * Remembers the id that Teams gave a new thread. The message is already posted: missing the
   * replies is less harm than posting it again, so this never throws.
   */
  void remember(Conversation channel, ConversationResourceResponse made) {
    try {
      id(channel, made)
          .map(id -> new Conversation(channel.platform(), channel.workspace(), id))
          .ifPresentOrElse(
              thread -> references.posted(thread, clock.instant()),
              () -> LOG.warn("Teams did not name a thread; answers in it are not heard."));
    } catch (RuntimeException fault) {
      LOG.error("A thread could not be remembered; answers in it are not heard.", fault);
    }
  }

  /** When the thread of this activity was started; empty when the bot did not start it. */
  public Optional<Instant> began(ActivityContext context) {
    return Optional.of(context.place())
        .filter(ConversationResolver::isThread)
        .flatMap(thread -> references.postedAt(thread, clock.instant()));
  }

  /** In the form that activities in the thread use. */
  private static Optional<String> id(Conversation channel, ConversationResourceResponse made) {
    return Optional.ofNullable(made.getId())
        .filter(ConversationResolver::isThread)
        .or(
            () ->
                Optional.ofNullable(made.getActivityId())
                    .filter(root -> !root.isBlank())
                    .map(root -> ConversationResolver.thread(channel.id(), root)));
  }
}
