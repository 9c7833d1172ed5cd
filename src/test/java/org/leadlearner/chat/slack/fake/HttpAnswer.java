package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer of Slack before it is written to the wire. */
record HttpAnswer(int status, JsonNode body, Map<String, String> headers) {

  static HttpAnswer ok(JsonNode body) {
    return new HttpAnswer(200, body, Map.of());
  }

  static HttpAnswer refused(int status, String error) {
    ObjectNode body = Json.object().put("ok", false).put("error", error);
    return new HttpAnswer(status, body, Map.of());
  }

  HttpAnswer with(String header, String value) {
    return new HttpAnswer(status, body, Map.of(header, value));
  }
}
