package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.fake.Json;

/** Makes the payloads of commands, buttons, modals and shortcuts. */
final class Interactions {
  static final String VERIFICATION_TOKEN = "verification-token";

  private final FakeSlack slack;
  private final Triggers triggers;
  private final Timestamps timestamps;

  Interactions(FakeSlack slack, Triggers triggers, Timestamps timestamps) {
    this.slack = slack;
    this.triggers = triggers;
    this.timestamps = timestamps;
  }

  ObjectNode command(String command, String text, String user, String channel, Team team) {
    String name = slack.workspace().channel(channel).map(FakeChannel::shownName).orElse("");
    return Json.object()
        .put("token", VERIFICATION_TOKEN)
        .put("team_id", team.id())
        .put("team_domain", team.domain())
        .put("channel_id", channel)
        .put("channel_name", name)
        .put("user_id", user)
        .put("user_name", userName(user))
        .put("command", command)
        .put("text", text)
        .put("api_app_id", Cast.APP)
        .put("is_enterprise_install", "false")
        .put("response_url", slack.responseUrl(channel, user, Optional.empty()))
        .put("trigger_id", triggers.make(user));
  }

  ObjectNode inMessage(
      String user, String channel, JsonNode message, ObjectNode action, boolean seen, Team team) {
    String ts = message.path("ts").asText();
    ObjectNode payload = base("block_actions", user, team);
    payload.set(
        "container",
        Json.object()
            .put("type", "message")
            .put("message_ts", ts)
            .put("channel_id", channel)
            .put("is_ephemeral", !seen));
    payload.set("channel", channel(channel));
    if (seen) {
      payload.set("message", message);
    }
    payload.set("state", Json.object().set("values", Json.object()));
    payload.put("response_url", slack.responseUrl(channel, user, Optional.of(ts)));
    return acted(payload, action, user);
  }

  ObjectNode inView(String user, ObjectNode view, ObjectNode action, Team team) {
    ObjectNode payload = base("block_actions", user, team);
    payload.set(
        "container", Json.object().put("type", "view").put("view_id", view.path("id").asText()));
    payload.set("view", view);
    return acted(payload, action, user);
  }

  ObjectNode submission(String user, ObjectNode view, Map<String, String> values, Team team) {
    ObjectNode payload = base("view_submission", user, team).put("trigger_id", triggers.make(user));
    payload.set("response_urls", Json.array(List.of()));
    return payload.set("view", Form.filled(view, values));
  }

  ObjectNode closed(String user, ObjectNode view, Team team) {
    return base("view_closed", user, team).put("is_cleared", false).set("view", view);
  }

  ObjectNode messageShortcut(
      String callbackId, String user, String channel, JsonNode message, Team team) {
    String ts = message.path("ts").asText();
    ObjectNode payload =
        base("message_action", user, team)
            .put("callback_id", callbackId)
            .put("action_ts", timestamps.next())
            .put("message_ts", ts)
            .put("trigger_id", triggers.make(user))
            .put("response_url", slack.responseUrl(channel, user, Optional.of(ts)));
    payload.set("channel", channel(channel));
    return payload.set("message", message);
  }

  /** The same press a moment later: of its own trigger and its own moment. */
  ObjectNode pressedAgain(ObjectNode first) {
    ObjectNode second = first.deepCopy();
    ((ObjectNode) second.path("actions").path(0)).put("action_ts", timestamps.next());
    return second.put("trigger_id", triggers.make(second.path("user").path("id").asText()));
  }

  ObjectNode action(JsonNode blocks, String actionId, Optional<String> chosen) {
    return Elements.action(Elements.pressed(blocks, actionId), chosen, timestamps.next());
  }

  private ObjectNode acted(ObjectNode payload, ObjectNode action, String user) {
    payload.put("trigger_id", triggers.make(user));
    return payload.set("actions", Json.array(List.of(action)));
  }

  private ObjectNode base(String type, String user, Team team) {
    ObjectNode payload =
        Json.object()
            .put("type", type)
            .put("token", VERIFICATION_TOKEN)
            .put("api_app_id", Cast.APP)
            .put("is_enterprise_install", false);
    payload.set("team", Json.object().put("id", team.id()).put("domain", team.domain()));
    String home = slack.workspace().user(user).map(FakeUser::team).orElse(team.id());
    return payload.set(
        "user",
        Json.object()
            .put("id", user)
            .put("username", userName(user))
            .put("name", userName(user))
            .put("team_id", home));
  }

  private ObjectNode channel(String id) {
    String name = slack.workspace().channel(id).map(FakeChannel::shownName).orElse("");
    return Json.object().put("id", id).put("name", name);
  }

  private String userName(String user) {
    return slack.workspace().user(user).map(FakeUser::name).orElse(user);
  }
}
