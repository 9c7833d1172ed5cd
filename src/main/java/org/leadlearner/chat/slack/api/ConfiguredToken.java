package org.leadlearner.chat.slack.api;

import java.util.Optional;

/** The bot token of the settings, when there is one workspace and no other. */
public final class ConfiguredToken implements SlackTokens {
  private final String token;

  public ConfiguredToken(String token) {
    this.token = token;
  }

  @Override
  public Optional<String> botToken(String team) {
    return Optional.of(token);
  }
}
