package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rules that Slack holds blocks, messages and views to. */
final class BlockRules {
  private static final int MOST_IN_MESSAGE = 50;
  private static final int MOST_IN_VIEW = 100;
  private static final int LARGEST_VIEW_BYTES = 250_000;
  private static final int LONGEST_TEXT = 40_000;

  /** "12,000 text characters with a buffer for block containers" (slackapi/bolt-js 2509). */
  private static final int MOST_CHARACTERS = 12_000;

  private volatile BlocksCheck check = blocks -> List.of();

  void check(BlocksCheck stricter) {
    check = stricter;
  }

  /** The blocks of a message that may be shown, each with a block_id; empty where it has none. */
  Optional<JsonNode> ofMessage(ApiRequest request) throws SlackError {
    Optional<JsonNode> blocks = request.json("blocks", "invalid_blocks_format");
    if (blocks.isEmpty() || blocks.get().isEmpty()) {
      if (request.text("text").isEmpty() && !request.arguments().has("attachments")) {
        throw new SlackError("no_text");
      }
    }
    if (request.text("text").orElse("").length() > LONGEST_TEXT) {
      throw new SlackError("msg_too_long");
    }
    if (blocks.isEmpty()) {
      return blocks;
    }
    refuse(blocks.get(), MOST_IN_MESSAGE, "invalid_blocks");
    if (characters(blocks.get()) > MOST_CHARACTERS) {
      throw new SlackError("msg_blocks_too_long");
    }
    return Optional.of(identified(blocks.get()));
  }

  /** The blocks of a view that may be shown, each with a block_id. */
  JsonNode ofView(JsonNode view) throws SlackError {
    if (!view.path("blocks").isArray()) {
      throw SlackError.because("invalid_arguments", List.of("[ERROR] missing blocks"));
    }
    refuse(view.path("blocks"), MOST_IN_VIEW, "invalid_arguments");
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_VIEW_BYTES) {
      throw new SlackError("view_too_large");
    }
    return identified(view.path("blocks"));
  }

  private void refuse(JsonNode blocks, int most, String error) throws SlackError {
    if (blocks.size() > most) {
      String problem = "no more than " + most + " items allowed [json-pointer:/blocks]";
      throw SlackError.because(error, List.of("[ERROR] " + problem));
    }
    List<String> problems = check.problems(blocks);
    if (!problems.isEmpty()) {
      throw SlackError.because(error, problems.stream().map(line -> "[ERROR] " + line).toList());
    }
  }

  private static int characters(JsonNode node) {
    int sum = node.path("text").isTextual() ? node.path("text").asText().length() : 0;
    for (JsonNode child : node) {
      sum += child.isContainerNode() ? characters(child) : 0;
    }
    return sum;
  }

  private static ArrayNode identified(JsonNode blocks) {
    ArrayNode copy = blocks.deepCopy();
    for (JsonNode block : copy) {
      if (block instanceof ObjectNode object && SlackJson.text(object, "block_id").isEmpty()) {
        object.put("block_id", SlackJson.id("b"));
      }
    }
    return copy;
  }
}
