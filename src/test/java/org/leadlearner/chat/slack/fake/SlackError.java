package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.leadlearner.chat.fake.Json;

/** What Slack refuses a call with: {@code {"ok": false, "error": name, ...}}. */
final class SlackError extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ObjectNode body;

  SlackError(String name) {
    this(name, Json.object());
  }

  SlackError(String name, ObjectNode more) {
    super(name);
    body = Json.object().put("ok", false).put("error", name);
    body.setAll(more);
  }

  /** With one line for each problem, where Slack puts them. */
  static SlackError because(String name, Collection<String> problems) {
    ObjectNode more = Json.object();
    more.set("response_metadata", Json.object().set("messages", Json.texts(problems)));
    return new SlackError(name, more);
  }

  ObjectNode body() {
    return body;
  }
}
