package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** The Bot Connector's REST service, as far as a bot in Teams meets it. */
final class ConnectorService {
  private static final int MOST_BYTES = 100 * 1024;
  private static final int PAGE = 2;

  private final Rooms rooms;
  private final TargetedMessages targeted;

  ConnectorService(Rooms rooms, TargetedMessages targeted) {
    this.rooms = rooms;
    this.targeted = targeted;
  }

  HttpAnswer answer(Call call, String serviceUrl) {
    if (call.operation() == Operation.CREATE) {
      return create(call.body(), serviceUrl);
    }
    String conversation = call.conversation().orElse("");
    if (!Rooms.isKnown(conversation)) {
      return ConnectorAnswer.error(404, "ConversationNotFound");
    } else if (rooms.isLeft(conversation)) {
      return ConnectorAnswer.error(403, "BotNotInConversationRoster");
    }
    return inside(call, conversation);
  }

  private HttpAnswer inside(Call call, String conversation) {
    String item = call.item().orElse("");
    if (call.query().filter("isTargetedActivity=true"::equals).isPresent()) {
      return targeted.answer(call, conversation, item);
    }
    return switch (call.operation()) {
      case SEND -> send(conversation, call.body());
      case UPDATE -> done(rooms.replace(conversation, item, call.body()), item);
      case DELETE -> done(rooms.remove(conversation, item), item);
      case MEMBERS -> ConnectorAnswer.of(200, Json.array(all(Rooms.members(conversation))));
      case MEMBER -> member(conversation, item);
      case PAGED_MEMBERS -> page(call, Rooms.members(conversation));
      default -> ConnectorAnswer.error(405, "MethodNotAllowed");
    };
  }

  private HttpAnswer create(ObjectNode body, String serviceUrl) {
    String channel = body.path("channelData").path("channel").path("id").asText();
    return channel.isEmpty() ? personal(body, serviceUrl) : thread(body, channel);
  }

  /** Asked for twice, it is made twice. */
  private HttpAnswer thread(ObjectNode body, String channel) {
    if (!body.path("isGroup").asBoolean()
        || body.path("tenantId").asText().isEmpty()
        || !(body.path("activity") instanceof ObjectNode activity)) {
      return ConnectorAnswer.error(400, "BadSyntax");
    } else if (!Rooms.hasThreads(channel)) {
      return ConnectorAnswer.error(404, "ConversationNotFound");
    } else if (rooms.isLeft(channel)) {
      return ConnectorAnswer.error(403, "BotNotInConversationRoster");
    }
    String root = rooms.begin(channel, activity);
    return ConnectorAnswer.of(
        201, Json.object().put("id", Rooms.thread(channel, root)).put("activityId", root));
  }

  /** A person's own conversation is the same one every time. */
  private HttpAnswer personal(ObjectNode body, String serviceUrl) {
    if (body.path("tenantId").asText().isEmpty()
        || body.path("isGroup").asBoolean()
        || body.path("members").size() != 1) {
      return ConnectorAnswer.error(400, "BadArgument");
    } else if (!body.path("bot").path("id").asText().equals(Cast.BOT)) {
      return ConnectorAnswer.error(403, "Forbidden");
    }
    String key = body.path("members").path(0).path("id").asText();
    Optional<Cast.User> user = Cast.everyone().stream().filter(one -> one.isNamed(key)).findFirst();
    if (user.isEmpty()) {
      return ConnectorAnswer.error(404, "UserNotFound");
    } else if (rooms.isLeft(user.get().personal())) {
      return ConnectorAnswer.error(403, "BotNotInConversationRoster");
    }
    return ConnectorAnswer.of(
        201, Json.object().put("id", user.get().personal()).put("serviceUrl", serviceUrl));
  }

  private HttpAnswer send(String conversation, ObjectNode activity) {
    if (activity.path("type").asText().isEmpty()) {
      return ConnectorAnswer.error(400, "BadSyntax");
    } else if (activity.toString().length() > MOST_BYTES) {
      return ConnectorAnswer.error(413, "MessageSizeTooBig");
    } else if (activity.path("type").asText().equals("typing")) {
      return ConnectorAnswer.of(202, Json.object());
    }
    return ConnectorAnswer.of(201, Json.object().put("id", rooms.add(conversation, activity)));
  }

  private static HttpAnswer done(boolean isThere, String id) {
    return isThere
        ? ConnectorAnswer.of(200, Json.object().put("id", id))
        : ConnectorAnswer.error(404, "ActivityNotFoundInConversation");
  }

  private HttpAnswer member(String conversation, String key) {
    return Rooms.known(conversation).stream()
        .filter(user -> user.isNamed(key))
        .findFirst()
        .map(user -> ConnectorAnswer.of(200, account(user)))
        .orElseGet(() -> ConnectorAnswer.error(404, "MemberNotFoundInConversation"));
  }

  /** Small pages, so that whoever reads only the first one is found out. */
  private HttpAnswer page(Call call, List<Cast.User> users) {
    int from =
        call.query()
            .filter(query -> query.matches(".*continuationToken=\\d+.*"))
            .map(query -> query.replaceAll(".*continuationToken=(\\d+).*", "$1"))
            .map(Integer::parseInt)
            .orElse(0);
    int to = Math.min(from + PAGE, users.size());
    ObjectNode body = Json.object();
    body.set("members", Json.array(all(users.subList(Math.min(from, to), to))));
    return ConnectorAnswer.of(
        200, to < users.size() ? body.put("continuationToken", Integer.toString(to)) : body);
  }

  private List<ObjectNode> all(List<Cast.User> users) {
    return users.stream().map(this::account).toList();
  }

  /** A member as Teams returns one, with the data of the directory. */
  private ObjectNode account(Cast.User user) {
    ObjectNode account =
        Json.object()
            .put("id", user.id())
            .put("name", user.name())
            .put("aadObjectId", user.aadObjectId())
            .put("objectId", user.aadObjectId())
            .put("email", user.email())
            .put("userPrincipalName", user.email())
            .put("tenantId", Cast.TENANT)
            .put("userRole", "user");
    rooms.described(user).forEach(account::put);
    return account;
  }
}
