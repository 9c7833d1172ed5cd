package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.leadlearner.chat.fake.Json;

/** What Slack alone has in its JSON. */
final class SlackJson {
  private static final int RANDOM_LENGTH = 10;

  private SlackJson() {}

  /** A plain_text object. */
  static ObjectNode plainText(String text) {
    return Json.object().put("type", "plain_text").put("text", text).put("emoji", true);
  }

  /** The text of a field; empty where it is absent, null or blank. */
  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** An id as Slack makes them: a letter or two, then capitals and digits. */
  static String id(String prefix) {
    String random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return prefix + random.substring(0, RANDOM_LENGTH);
  }
}
