package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A call of a method, whichever way its arguments came.
 *
 * @param method such as {@code chat.postMessage}
 * @param arguments without the token; blocks and the like are JSON here, not text
 * @param token from the Authorization header or the arguments
 * @param basic user and password of a Basic Authorization, with a colon between them
 */
record ApiRequest(
    String method, ObjectNode arguments, Optional<String> token, Optional<String> basic) {

  Optional<String> text(String name) {
    return SlackJson.text(arguments, name);
  }

  String required(String name) throws SlackError {
    return text(name)
        .orElseThrow(
            () ->
                SlackError.because(
                    "invalid_arguments", List.of("[ERROR] missing required field: " + name)));
  }

  boolean flag(String name) {
    return text(name).filter(value -> value.equals("true") || value.equals("1")).isPresent();
  }

  int number(String name, int otherwise) {
    return arguments.path(name).asInt(otherwise);
  }

  /**
   * A structured argument.
   *
   * @param error what Slack says when it is no JSON
   */
  Optional<JsonNode> json(String name, String error) throws SlackError {
    JsonNode value = arguments.path(name);
    if (value.isTextual() && !value.asText().isEmpty()) {
      throw new SlackError(error);
    }
    return value.isContainerNode() ? Optional.of(value) : Optional.empty();
  }
}
