package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.leadlearner.chat.fake.Json;

/** conversations.open, info, members, history and replies. */
final class ConversationMethods {
  private final Workspace workspace;
  private final Messages messages;

  ConversationMethods(Workspace workspace, Messages messages) {
    this.workspace = workspace;
    this.messages = messages;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "conversations.open", this::open,
        "conversations.info", this::info,
        "conversations.members", this::members,
        "conversations.history", this::history,
        "conversations.replies", this::replies);
  }

  /** With one user only: direct messages between several are not played. */
  private ObjectNode open(ApiRequest request) throws SlackError {
    FakeUser user = workspace.knownUser(request.required("users"));
    if (user.is(FakeUser.Trait.DELETED)) {
      throw new SlackError("user_disabled");
    }
    FakeChannel channel = workspace.directMessage(user.id());
    return Json.object()
        .set(
            "channel",
            request.flag("return_im") ? channel.json() : Json.object().put("id", channel.id()));
  }

  private ObjectNode info(ApiRequest request) throws SlackError {
    return Json.object().set("channel", workspace.visible(request).json());
  }

  private ObjectNode members(ApiRequest request) throws SlackError {
    List<TextNode> ids =
        workspace.visible(request).members().stream().map(TextNode::valueOf).toList();
    return Page.of(request, "members", ids);
  }

  private ObjectNode history(ApiRequest request) throws SlackError {
    List<JsonNode> found = found(request, message -> !isReply(message));
    Collections.reverse(found);
    return page(request, found);
  }

  /** A thread, oldest first. */
  private ObjectNode replies(ApiRequest request) throws SlackError {
    String thread = request.required("ts");
    return page(
        request,
        found(
            request,
            message ->
                message.path("thread_ts").asText().equals(thread)
                    || message.path("ts").asText().equals(thread)));
  }

  private List<JsonNode> found(ApiRequest request, Predicate<JsonNode> wanted) throws SlackError {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode message : messages.in(workspace.joined(request).id())) {
      if (isBetween(message, request) && wanted.test(message)) {
        found.add(request.flag("include_all_metadata") ? message : withoutPayload(message));
      }
    }
    return found;
  }

  private static ObjectNode page(ApiRequest request, List<JsonNode> found) throws SlackError {
    ObjectNode page = Page.of(request, "messages", found);
    String next = page.path("response_metadata").path("next_cursor").asText();
    return page.put("has_more", !next.isEmpty());
  }

  private static boolean isBetween(JsonNode message, ApiRequest request) {
    String ts = message.path("ts").asText();
    int touching = request.flag("inclusive") ? 0 : 1;
    return request.text("oldest").filter(oldest -> compare(ts, oldest) < touching).isEmpty()
        && request.text("latest").filter(latest -> compare(latest, ts) < touching).isEmpty();
  }

  private static int compare(String some, String other) {
    return new BigDecimal(some).compareTo(new BigDecimal(other));
  }

  private static boolean isReply(JsonNode message) {
    return message.has("thread_ts") && !message.path("thread_ts").equals(message.path("ts"));
  }

  /** Without include_all_metadata Slack returns only the type. */
  private static JsonNode withoutPayload(JsonNode message) {
    if (message.path("metadata") instanceof ObjectNode metadata) {
      metadata.retain("event_type");
    }
    return message;
  }
}
