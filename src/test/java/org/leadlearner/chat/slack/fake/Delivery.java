package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Something that is delivered to the bot, over HTTP or a socket, once or again. */
record Delivery(Kind kind, ObjectNode payload) {

  /** The three ways that Slack writes a body, and their names in Socket Mode. */
  enum Kind {
    EVENT("events_api", "application/json"),
    INTERACTION("interactive", "application/x-www-form-urlencoded"),
    FORM("slash_commands", "application/x-www-form-urlencoded");

    private final String socketType;
    private final String contentType;

    Kind(String socketType, String contentType) {
      this.socketType = socketType;
      this.contentType = contentType;
    }

    String socketType() {
      return socketType;
    }

    String contentType() {
      return contentType;
    }
  }

  String body() {
    return switch (kind) {
      case EVENT -> payload.toString();
      case INTERACTION -> "payload=" + encode(payload.toString());
      case FORM ->
          payload.properties().stream()
              .map(field -> field.getKey() + "=" + encode(field.getValue().asText()))
              .collect(Collectors.joining("&"));
    };
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
