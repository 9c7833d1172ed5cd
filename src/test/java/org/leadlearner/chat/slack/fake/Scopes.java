package org.leadlearner.chat.slack.fake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which scope a method needs, as its reference page says. */
final class Scopes {
  static final String SOCKETS = "connections:write";

  static final Set<String> ALL =
      Set.of(
          "chat:write",
          "commands",
          "app_mentions:read",
          "users:read",
          "users:read.email",
          "dnd:read",
          "team:read",
          "channels:read",
          "channels:history",
          "groups:read",
          "groups:history",
          "im:read",
          "im:history",
          "im:write");

  private static final Map<String, String> FIXED =
      Map.of(
          "chat.postMessage", "chat:write",
          "chat.postEphemeral", "chat:write",
          "chat.update", "chat:write",
          "chat.delete", "chat:write",
          "conversations.open", "im:write",
          "users.info", "users:read",
          "users.lookupByEmail", "users:read.email",
          "dnd.teamInfo", "dnd:read",
          "team.info", "team:read");

  /** These need a scope of the kind of conversation: channels:read, im:history and so on. */
  private static final Map<String, String> BY_KIND =
      Map.of(
          "conversations.info", ":read",
          "conversations.members", ":read",
          "conversations.history", ":history",
          "conversations.replies", ":history");

  private Scopes() {}

  static Optional<String> needed(ApiRequest request, Workspace workspace) {
    FakeChannel.Kind kind =
        request
            .text("channel")
            .flatMap(workspace::channel)
            .map(FakeChannel::kind)
            .orElse(FakeChannel.Kind.PUBLIC);
    return Optional.ofNullable(BY_KIND.get(request.method()))
        .map(suffix -> kind.scope() + suffix)
        .or(() -> Optional.ofNullable(FIXED.get(request.method())));
  }
}
