package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.leadlearner.chat.fake.Json;

/** users.info, users.lookupByEmail and dnd.teamInfo. */
final class PeopleMethods {
  private final Workspace workspace;
  private final Tokens tokens;

  PeopleMethods(Workspace workspace, Tokens tokens) {
    this.workspace = workspace;
    this.tokens = tokens;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "users.info", this::info,
        "users.lookupByEmail", this::byEmail,
        "dnd.teamInfo", this::paused);
  }

  private ObjectNode paused(ApiRequest request) throws SlackError {
    ObjectNode users = Json.object();
    for (String id : request.required("users").split(",", -1)) {
      FakeUser.Away away = workspace.knownUser(id).away();
      users.set(
          id,
          Json.object()
              .put("dnd_enabled", away.isPausing())
              .put("next_dnd_start_ts", away.isPausing() ? away.pausedFrom() : 1)
              .put("next_dnd_end_ts", away.isPausing() ? away.pausedUntil() : 1));
    }
    return Json.object().set("users", users);
  }

  private ObjectNode info(ApiRequest request) throws SlackError {
    return Json.object().set("user", shown(workspace.knownUser(request.required("user")), request));
  }

  private ObjectNode byEmail(ApiRequest request) throws SlackError {
    String email = request.required("email");
    FakeUser found =
        workspace.users().stream()
            .filter(user -> !user.is(FakeUser.Trait.DELETED))
            .filter(user -> user.email().filter(email::equalsIgnoreCase).isPresent())
            .findFirst()
            .orElseThrow(() -> new SlackError("users_not_found"));
    return Json.object().set("user", shown(found, request));
  }

  private ObjectNode shown(FakeUser user, ApiRequest request) throws SlackError {
    return user.json(tokens.of(request).team());
  }
}
