package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** JSON as Slack speaks it. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int RANDOM_LENGTH = 10;

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array(Collection<? extends JsonNode> items) {
    return MAPPER.createArrayNode().addAll(List.copyOf(items));
  }

  static ArrayNode texts(Collection<String> items) {
    ArrayNode array = MAPPER.createArrayNode();
    items.forEach(array::add);
    return array;
  }

  /** A plain_text object. */
  static ObjectNode plainText(String text) {
    return object().put("type", "plain_text").put("text", text).put("emoji", true);
  }

  static Optional<JsonNode> read(String text) {
    try {
      return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
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
