package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.leadlearner.chat.Heard;

/** Reads a message that a person saves as evidence from the message's menu. */
public final class SavedMessage {

  /** The command id in the manifest. */
  static final String COMMAND = "save_as_evidence";

  private static final int LONGEST_LINK = 2_000;

  private SavedMessage() {}

  /**
   * @param value of composeExtension/fetchTask; its message may be HTML
   */
  public static Optional<Heard.Saved> read(JsonNode value) {
    JsonNode message = value.path("messagePayload");
    if (!COMMAND.equals(value.path("commandId").asText()) || !message.isObject()) {
      return Optional.empty();
    }
    JsonNode body = message.path("body");
    String content = body.path("content").asText("");
    boolean isText = "text".equals(body.path("contentType").asText());
    return Optional.of(
        new Heard.Saved(
            isText ? content : UserText.plain(content),
            Optional.of(message.path("linkToMessage").asText(""))
                .filter(link -> link.startsWith("https://") && link.length() <= LONGEST_LINK)));
  }
}
