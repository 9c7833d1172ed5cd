package org.leadlearner.chat.slack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * The bot's credentials in one workspace; the secret part of an installation.
 *
 * @param botUser the id of the bot user there, such as U012AB3C4
 * @param refreshToken only where the workspace's tokens rotate
 * @param expiresAt when the bot token expires; empty when it does not
 */
public record SlackCredentials(
    String botToken,
    Optional<String> botUser,
    Optional<String> refreshToken,
    Optional<Instant> expiresAt) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public SlackCredentials {
    if (botToken.isBlank()) {
      throw new IllegalArgumentException("a bot token is missing");
    }
  }

  /** Whether the bot token is still valid at this moment. */
  public boolean isGoodAt(Instant time) {
    return expiresAt.map(time::isBefore).orElse(true);
  }

  /** The form that an installation stores. */
  public String toJson() {
    ObjectNode json = MAPPER.createObjectNode().put("botToken", botToken);
    botUser.ifPresent(user -> json.put("botUser", user));
    refreshToken.ifPresent(token -> json.put("refreshToken", token));
    expiresAt.ifPresent(time -> json.put("expiresAt", time.toString()));
    return json.toString();
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException when it is something else; the text is not shown
   */
  public static SlackCredentials fromJson(String text) {
    JsonNode json = parsed(text);
    return new SlackCredentials(
        json.path("botToken").asText(),
        optional(json, "botUser"),
        optional(json, "refreshToken"),
        optional(json, "expiresAt").map(Instant::parse));
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException unreadable) {
      // Without the cause: it quotes the text, which contains the token.
      throw new IllegalArgumentException("credentials for Slack cannot be read");
    }
  }

  private static Optional<String> optional(JsonNode json, String field) {
    return Optional.ofNullable(json.path(field).textValue());
  }

  /** Without the secrets, so that they appear in no log. */
  @Override
  public String toString() {
    return "SlackCredentials[of " + botUser.orElse("an unnamed bot") + "]";
  }
}
