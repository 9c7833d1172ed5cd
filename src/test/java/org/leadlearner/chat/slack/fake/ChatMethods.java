package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.fake.Json;

/** chat.postMessage and its sisters. */
final class ChatMethods {
  private static final String TIMESTAMP = "\\d+\\.\\d+";

  private final Workspace workspace;
  private final Messages messages;
  private final BlockRules rules;

  ChatMethods(Workspace workspace, Messages messages, BlockRules rules) {
    this.workspace = workspace;
    this.messages = messages;
    this.rules = rules;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "chat.postMessage", this::postMessage,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete,
        "chat.getPermalink", this::permalink);
  }

  private ObjectNode postMessage(ApiRequest request) throws SlackError {
    FakeChannel channel = workspace.writable(request);
    ObjectNode message = content(request, ours());
    if (request.text("thread_ts").isPresent()) {
      String thread = request.required("thread_ts");
      if (!thread.matches(TIMESTAMP)) {
        throw new SlackError("invalid_thread_ts");
      }
      message.put("thread_ts", thread);
    }
    ObjectNode posted = messages.post(channel.id(), message, request.text("client_msg_id"));
    return answer(channel.id(), posted).set("message", posted);
  }

  private ObjectNode postEphemeral(ApiRequest request) throws SlackError {
    FakeChannel channel = workspace.writable(request);
    String user = workspace.knownUser(request.required("user")).id();
    if (!channel.members().contains(user)) {
      throw new SlackError("user_not_in_channel");
    }
    ObjectNode message = content(request, ours()).put("channel", channel.id()).put("to", user);
    return Json.object().put("message_ts", messages.postEphemeral(message).path("ts").asText());
  }

  private ObjectNode update(ApiRequest request) throws SlackError {
    FakeChannel channel = workspace.writable(request);
    ObjectNode found =
        messages
            .find(channel.id(), request.required("ts"))
            .orElseThrow(() -> new SlackError("message_not_found"));
    if (!found.path("user").asText().equals(Cast.BOT)) {
      throw new SlackError("cant_update_message");
    }
    ObjectNode changes = content(request, Json.object());
    ObjectNode changed =
        messages
            .change(channel.id(), request.required("ts"), message -> changed(message, changes))
            .orElseThrow(() -> new SlackError("message_not_found"));
    return answer(channel.id(), changed)
        .put("text", changed.path("text").asText())
        .set("message", changed);
  }

  /** A new text without blocks takes the old blocks away. */
  static ObjectNode changed(ObjectNode message, ObjectNode changes) {
    message.remove("blocks");
    message.setAll(changes);
    return message.set("edited", Json.object().put("user", Cast.BOT));
  }

  private ObjectNode delete(ApiRequest request) throws SlackError {
    FakeChannel channel = workspace.visible(request);
    if (!messages.delete(channel.id(), request.required("ts"))) {
      throw new SlackError("message_not_found");
    }
    return Json.object().put("channel", channel.id()).put("ts", request.required("ts"));
  }

  private ObjectNode permalink(ApiRequest request) throws SlackError {
    FakeChannel channel = workspace.visible(request);
    String ts = request.required("message_ts");
    if (messages.find(channel.id(), ts).isEmpty()) {
      throw new SlackError("message_not_found");
    }
    String link = Team.HOME.url() + "archives/" + channel.id() + "/p" + ts.replace(".", "");
    return Json.object().put("channel", channel.id()).put("permalink", link);
  }

  /** Text, blocks, attachments and metadata of a call, laid into {@code message}. */
  ObjectNode content(ApiRequest request, ObjectNode message) throws SlackError {
    Optional<JsonNode> blocks = rules.ofMessage(request);
    message.put("text", request.text("text").orElse(""));
    blocks.ifPresent(some -> message.set("blocks", some));
    request
        .json("attachments", "invalid_attachments_format")
        .ifPresent(some -> message.set("attachments", some));
    Optional<JsonNode> metadata = request.json("metadata", "invalid_metadata_format");
    if (metadata.isPresent()) {
      if (!metadata.get().path("event_type").isTextual()
          || !metadata.get().path("event_payload").isObject()) {
        throw new SlackError("invalid_metadata_schema");
      }
      message.set("metadata", metadata.get());
    }
    return message;
  }

  static ObjectNode ours() {
    return Json.object()
        .put("type", "message")
        .put("user", Cast.BOT)
        .put("bot_id", Cast.BOT_ID)
        .put("app_id", Cast.APP)
        .put("team", Team.HOME.id());
  }

  private static ObjectNode answer(String channel, ObjectNode message) {
    return Json.object().put("channel", channel).put("ts", message.path("ts").asText());
  }
}
