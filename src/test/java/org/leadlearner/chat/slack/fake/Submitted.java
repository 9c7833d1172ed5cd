package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the Slack client does with a modal after the bot answered its submission. */
final class Submitted {
  private Submitted() {}

  static void carryOut(Views views, String viewId, String user, BotAnswer answer) {
    if (!answer.accepted()) {
      return;
    }
    JsonNode body = answer.json();
    try {
      switch (body.path("response_action").asText()) {
        case "errors" -> {}
        case "update" -> views.update(viewId, Optional.empty(), body.path("view"));
        case "push" -> views.open(user, body.path("view"));
        case "clear" -> views.closeAllOf(user);
        default -> closed(views, viewId, answer);
      }
    } catch (SlackError refused) {
      throw new AssertionError("Slack cannot show " + body + ": " + refused.body(), refused);
    }
  }

  /** Any other body makes the client say that it had some trouble connecting. */
  private static void closed(Views views, String viewId, BotAnswer answer) {
    if (!answer.body().isBlank() && !answer.body().equals("{}")) {
      throw new AssertionError("Slack understands no answer like " + answer.body());
    }
    views.close(viewId);
  }
}
