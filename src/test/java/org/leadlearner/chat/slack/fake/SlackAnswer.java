package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** What Slack answers, always JSON. */
final class SlackAnswer {
  private SlackAnswer() {}

  static HttpAnswer ok(JsonNode body) {
    return of(200, body);
  }

  static HttpAnswer refused(int status, String error) {
    return of(status, Json.object().put("ok", false).put("error", error));
  }

  static HttpAnswer of(int status, JsonNode body) {
    return new HttpAnswer(
        status, body.toString(), Map.of("Content-Type", "application/json; charset=utf-8"));
  }
}
