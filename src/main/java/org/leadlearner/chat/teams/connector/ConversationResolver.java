package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.schema.ConversationResourceResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.teams.render.TeamsActivities;
import org.leadlearner.people.Conversation;

/**
 * Finds out how to reach a conversation. A personal chat that the bot has no reference for is
 * created; Teams returns the same one every time, so a lost response does no harm.
 */
public final class ConversationResolver {

  /** Channels and group chats; no user key starts with this. */
  private static final String SHARED = "19:";

  /**
   * Channels have threads, group chats do not. The second suffix is from the first years of Teams.
   */
  private static final Pattern CHANNEL = Pattern.compile("19:[^;]+@thread\\.(?:tacv2|skype)");

  private static final String THREAD = ";messageid=";

  private final KnownReferences references;
  private final ConnectorClient client;

  public ConversationResolver(KnownReferences references, ConnectorClient client) {
    this.references = references;
    this.client = client;
  }

  /** The channel of a thread: the app is installed or removed for the channel as a whole. */
  public static Conversation room(Conversation conversation) {
    int thread = conversation.id().indexOf(THREAD);
    return thread < 0
        ? conversation
        : new Conversation(
            conversation.platform(),
            conversation.workspace(),
            conversation.id().substring(0, thread));
  }

  /** The channel itself, where each post starts a thread. */
  static boolean isChannel(String id) {
    return CHANNEL.matcher(id).matches();
  }

  static boolean isThread(Conversation conversation) {
    return isThread(conversation.id());
  }

  static boolean isThread(String id) {
    return id.contains(THREAD);
  }

  /** The thread that a message started. */
  static String thread(String channel, String root) {
    return channel + THREAD + root;
  }

  /**
   * @param isAwaited whether a person waits for it
   */
  public CallOutcome<Reference> find(Conversation to, boolean isAwaited) {
    return references
        .find(to)
        .<CallOutcome<Reference>>map(CallOutcome.Done::new)
        .orElseGet(() -> unheard(to, isAwaited));
  }

  /** Another conversation of the tenant tells which service to call, and with which bot id. */
  private CallOutcome<Reference> unheard(Conversation to, boolean isAwaited) {
    Optional<Reference> neighbour = references.neighbour(to);
    if (neighbour.isEmpty()) {
      return new CallOutcome.Refused<>(0, ConnectorErrors.UNHEARD);
    } else if (to.id().startsWith(SHARED)) {
      return new CallOutcome.Done<>(beside(neighbour.get(), to.id(), Optional.empty()));
    }
    return made(to, isAwaited, neighbour.get());
  }

  private CallOutcome<Reference> made(Conversation person, boolean isAwaited, Reference neighbour) {
    return client
        .call(
            person,
            isAwaited,
            Deadline.NONE,
            neighbour.serviceUrl(),
            conversations ->
                conversations.createConversation(
                    TeamsActivities.personal(person.workspace(), neighbour.bot(), person.id())))
        .ofRepeatable()
        .then(made -> kept(person, neighbour, made));
  }

  private CallOutcome<Reference> kept(
      Conversation person, Reference neighbour, ConversationResourceResponse made) {
    if (made.getId() == null || made.getId().isBlank()) {
      return new CallOutcome.NotDone<>("Teams named no conversation");
    }
    Reference reference = beside(neighbour, made.getId(), Optional.of(person.id()));
    references.remember(person, reference);
    return new CallOutcome.Done<>(reference);
  }

  private static Reference beside(Reference neighbour, String id, Optional<String> user) {
    return new Reference(neighbour.serviceUrl(), id, neighbour.bot(), user);
  }
}
