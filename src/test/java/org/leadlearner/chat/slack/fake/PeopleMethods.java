package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** users.info and users.lookupByEmail. */
final class PeopleMethods {
  private final Workspace workspace;

  PeopleMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, ApiMethod> methods() {
    return Map.of("users.info", this::info, "users.lookupByEmail", this::byEmail);
  }

  private ObjectNode info(ApiRequest request) throws SlackError {
    return Json.object().set("user", workspace.knownUser(request.required("user")).json());
  }

  private ObjectNode byEmail(ApiRequest request) throws SlackError {
    String email = request.required("email");
    FakeUser found =
        workspace.users().stream()
            .filter(user -> !user.is(FakeUser.Trait.DELETED))
            .filter(user -> user.email().filter(email::equalsIgnoreCase).isPresent())
            .findFirst()
            .orElseThrow(() -> new SlackError("users_not_found"));
    return Json.object().set("user", found.json());
  }
}
