package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/**
 * Messages in rooms that only one person sees, as Microsoft's page on targeted messages describes:
 * a new one names a member of the room, a change and a deletion name nobody, and after a day it is
 * deleted.
 */
public final class TargetedMessages {

  private static final Duration LIFE = Duration.ofHours(24);

  private final Map<String, Standing> standing = new LinkedHashMap<>();
  private final Rooms rooms;
  private final Clock clock;

  private record Standing(String conversation, Cast.User reader, ObjectNode activity, Instant at) {}

  TargetedMessages(Rooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  /** What one person reads by now in a conversation or thread, oldest first. */
  public synchronized List<ObjectNode> seenBy(Cast.User reader, String conversation) {
    return standing.values().stream()
        .filter(one -> one.reader().equals(reader) && one.conversation().equals(conversation))
        .filter(this::isAlive)
        .map(Standing::activity)
        .toList();
  }

  /** The threads of a channel with such messages, in the order of their first. */
  public synchronized List<String> threads(String channel) {
    return standing.values().stream()
        .filter(this::isAlive)
        .map(Standing::conversation)
        .filter(conversation -> conversation.startsWith(channel))
        .distinct()
        .toList();
  }

  /** The client puts another card in the place of one that was pressed. */
  synchronized void refresh(String id, JsonNode card) {
    Optional.ofNullable(standing.get(id))
        .map(one -> one.activity().path("attachments").path(0))
        .filter(ObjectNode.class::isInstance)
        .ifPresent(attachment -> ((ObjectNode) attachment).set("content", card));
  }

  synchronized HttpAnswer answer(Call call, String conversation, String item) {
    return switch (call.operation()) {
      case SEND -> send(conversation, call.body());
      case UPDATE -> update(conversation, item, call.body());
      case DELETE -> delete(conversation, item);
      default -> ConnectorAnswer.error(405, "MethodNotAllowed");
    };
  }

  private HttpAnswer send(String conversation, ObjectNode activity) {
    String user = activity.path("recipient").path("id").asText();
    Optional<Cast.User> reader =
        Rooms.known(conversation).stream().filter(one -> one.id().equals(user)).findFirst();
    if (!activity.path("type").asText().equals("message")
        || !Rooms.isShared(conversation)
        || reader.isEmpty()) {
      return ConnectorAnswer.error(400, "BadArgument");
    }
    String id = rooms.nextId();
    keep(id, new Standing(conversation, reader.get(), activity, clock.instant()));
    return ConnectorAnswer.of(201, Json.object().put("id", id));
  }

  private HttpAnswer update(String conversation, String id, ObjectNode activity) {
    if (activity.has("recipient")) {
      return ConnectorAnswer.error(400, "BadArgument");
    }
    return found(conversation, id)
        .map(
            old -> {
              keep(id, new Standing(conversation, old.reader(), activity, old.at()));
              return ConnectorAnswer.of(200, Json.object().put("id", id));
            })
        .orElseGet(TargetedMessages::gone);
  }

  private HttpAnswer delete(String conversation, String id) {
    Optional<Standing> old = found(conversation, id);
    standing.remove(id);
    return old.map(one -> ConnectorAnswer.of(200, Json.object())).orElseGet(TargetedMessages::gone);
  }

  private void keep(String id, Standing message) {
    ObjectNode activity = message.activity().deepCopy().put("id", id);
    standing.put(
        id, new Standing(message.conversation(), message.reader(), activity, message.at()));
  }

  private Optional<Standing> found(String conversation, String id) {
    return Optional.ofNullable(standing.get(id))
        .filter(one -> one.conversation().equals(conversation) && isAlive(one));
  }

  private boolean isAlive(Standing one) {
    return clock.instant().isBefore(one.at().plus(LIFE));
  }

  private static HttpAnswer gone() {
    return ConnectorAnswer.error(404, "ActivityNotFoundInConversation");
  }
}
