package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.leadlearner.chat.fake.Json;

/** views.open, views.update and views.publish. */
final class ViewMethods {
  private final Workspace workspace;
  private final Views views;
  private final Triggers triggers;

  ViewMethods(Workspace workspace, Views views, Triggers triggers) {
    this.workspace = workspace;
    this.views = views;
    this.triggers = triggers;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "views.open", this::open, "views.update", this::update, "views.publish", this::publish);
  }

  private ObjectNode open(ApiRequest request) throws SlackError {
    JsonNode view = view(request);
    String user = triggers.use(request.required("trigger_id"));
    return Json.object().set("view", views.open(user, view));
  }

  private ObjectNode update(ApiRequest request) throws SlackError {
    ObjectNode updated =
        views.update(request.required("view_id"), request.text("hash"), view(request));
    return Json.object().set("view", updated);
  }

  private ObjectNode publish(ApiRequest request) throws SlackError {
    String user = workspace.knownUser(request.required("user_id")).id();
    return Json.object().set("view", views.publish(user, request.text("hash"), view(request)));
  }

  private static JsonNode view(ApiRequest request) throws SlackError {
    return request
        .json("view", "invalid_arguments")
        .orElseThrow(
            () -> SlackError.because("invalid_arguments", List.of("[ERROR] missing view")));
  }
}
