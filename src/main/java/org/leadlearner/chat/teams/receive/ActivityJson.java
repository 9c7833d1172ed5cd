package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON from requests, and turns the SDK's types into JSON. */
public final class ActivityJson {

  private static final int DEEPEST = 64;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private ActivityJson() {}

  /** Throws for input that is not JSON or is nested too deeply. */
  public static JsonNode read(byte[] utf8) throws IOException {
    return MAPPER.readTree(new String(utf8, StandardCharsets.UTF_8));
  }

  /** JSON fields that the SDK keeps without a type; a missing node for null. */
  public static JsonNode tree(@Nullable Object kept) {
    return kept == null ? MissingNode.getInstance() : MAPPER.valueToTree(kept);
  }

  /** JSON fields that the SDK has no name for. */
  public static JsonNode tree(Map<String, JsonNode> unnamed) {
    return new ObjectNode(MAPPER.getNodeFactory(), unnamed);
  }

  static <T> T as(Class<T> type, JsonNode tree) throws JsonProcessingException {
    return MAPPER.treeToValue(tree, type);
  }

  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException("an answer that is no JSON", impossible);
    }
  }
}
