package org.leadlearner.chat.slack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What the assistant needs to speak in one workspace; the secret part of an installation.
 *
 * @param botUser the id of our own user there, such as U012AB3C4
 * @param refreshToken there only where the workspace's tokens are renewed from time to time
 * @param expiresAt when the bot token ends; empty when it does not
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

  /** Whether the bot token has not ended yet at this moment. */
  public boolean isGoodAt(Instant time) {
    return expiresAt.map(time::isBefore).orElse(true);
  }

  /** The form in which an installation carries them. */
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
   * @throws IllegalArgumentException when it is something else; its text is not shown
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
      // Without the cause: it quotes the text, which holds the token.
      throw new IllegalArgumentException("credentials for Slack cannot be read");
    }
  }

  private static Optional<String> optional(JsonNode json, String field) {
    return Optional.ofNullable(json.path(field).textValue());
  }

  /** Without the secrets, so that they stand in no log. */
  @Override
  public String toString() {
    return "SlackCredentials[of " + botUser.orElse("an unnamed bot") + "]";
  }
}
