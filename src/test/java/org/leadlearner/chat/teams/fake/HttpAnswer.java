package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** An answer of the service before it is written to the wire. */
record HttpAnswer(int status, String body, Map<String, String> headers) {

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

  HttpAnswer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new HttpAnswer(status, body, more);
  }
}
