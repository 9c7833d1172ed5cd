package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** What the Bot Connector answers. */
final class ConnectorAnswer {
  private ConnectorAnswer() {}

  static HttpAnswer of(int status, JsonNode body) {
    return new HttpAnswer(status, body.toString(), Map.of("Content-Type", "application/json"));
  }

  static HttpAnswer error(int status, String code) {
    ObjectNode body = Json.object();
    body.putObject("error").put("code", code).put("message", code);
    return of(status, body);
  }

  /** As gateways answer: no JSON. */
  static HttpAnswer bare(int status) {
    return new HttpAnswer(
        status, "<html><body>" + status + "</body></html>", Map.of("Content-Type", "text/html"));
  }
}
