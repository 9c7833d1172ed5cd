package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadlearner.chat.fake.Json;

/** Creates the events that Slack sends after something has happened. */
final class Events {
  private final Workspace workspace;
  private final Messages messages;
  private final Views views;
  private final Timestamps timestamps;

  Events(Workspace workspace, Messages messages, Views views, Timestamps timestamps) {
    this.workspace = workspace;
    this.messages = messages;
    this.views = views;
    this.timestamps = timestamps;
  }

  /** Somebody writes a message, which is in the channel from now on. */
  ObjectNode message(String user, String channel, String text) {
    ObjectNode written =
        Json.object()
            .put("type", "message")
            .put("client_msg_id", UUID.randomUUID().toString())
            .put("user", user)
            .put("text", text)
            .put("team", workspace.user(user).map(FakeUser::team).orElse(Team.HOME.id()));
    FakeChannel.Kind kind =
        workspace.channel(channel).map(FakeChannel::kind).orElse(FakeChannel.Kind.PUBLIC);
    return messages
        .post(channel, written, Optional.empty())
        .put("channel", channel)
        .put("channel_type", channelType(kind));
  }

  /** Somebody answers below a message of that channel. */
  ObjectNode reply(String user, String channel, String thread, String text) {
    String parent =
        messages
            .find(channel, thread)
            .orElseThrow(() -> new AssertionError("no message " + thread + " in " + channel))
            .path("user")
            .asText();
    return message(user, channel, text).put("thread_ts", thread).put("parent_user_id", parent);
  }

  ObjectNode directMessage(String user, String text) {
    return message(user, workspace.directMessage(user).id(), text);
  }

  ObjectNode mention(String user, String channel, String text) {
    String mentioning = text.contains("<@") ? text : "<@" + Cast.BOT + "> " + text;
    ObjectNode mention = message(user, channel, mentioning).put("type", "app_mention");
    mention.remove("channel_type");
    return mention;
  }

  ObjectNode homeOpened(String user) {
    ObjectNode event =
        Json.object()
            .put("type", "app_home_opened")
            .put("user", user)
            .put("channel", workspace.directMessage(user).id())
            .put("tab", "home");
    views.home(user).ifPresent(view -> event.set("view", view));
    return event;
  }

  ObjectNode uninstalled() {
    return Json.object().put("type", "app_uninstalled");
  }

  ObjectNode tokensRevoked() {
    ObjectNode tokens = Json.object();
    tokens.set("oauth", Json.texts(List.of()));
    tokens.set("bot", Json.texts(List.of(Cast.BOT)));
    return Json.object().put("type", "tokens_revoked").set("tokens", tokens);
  }

  ObjectNode joined(String user, String channel) {
    workspace.channel(channel).ifPresent(known -> workspace.put(known.joinedBy(user)));
    return Json.object()
        .put("type", "member_joined_channel")
        .put("user", user)
        .put("channel", channel)
        .put("channel_type", "C")
        .put("team", Team.HOME.id());
  }

  /** The envelope that every event comes in. */
  ObjectNode callback(ObjectNode event, Manner manner) {
    ObjectNode inner = event.deepCopy();
    if (!inner.has("event_ts")) {
      inner.put("event_ts", SlackJson.text(event, "ts").orElseGet(timestamps::next));
    }
    ObjectNode authorization =
        Json.object()
            .put("team_id", manner.team().id())
            .put("user_id", Cast.BOT)
            .put("is_bot", true)
            .put("is_enterprise_install", false);
    ObjectNode callback =
        Json.object()
            .put("token", Interactions.VERIFICATION_TOKEN)
            .put("type", "event_callback")
            .put("team_id", manner.team().id())
            .put("api_app_id", Cast.APP)
            .put("event_id", manner.eventId().orElseGet(() -> SlackJson.id("Ev")))
            .put("event_time", timestamps.seconds());
    callback.set("authorizations", Json.array(List.of(authorization)));
    return callback.set("event", inner);
  }

  private static String channelType(FakeChannel.Kind kind) {
    return switch (kind) {
      case PUBLIC -> "channel";
      case PRIVATE -> "group";
      case DIRECT -> "im";
    };
  }
}
