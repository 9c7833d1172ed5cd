package org.leadlearner.chat.slack.api;

import java.util.Optional;
import java.util.function.Predicate;

/** The bot token from the settings, for a single workspace. */
public final class ConfiguredToken implements SlackTokens {
  private final String token;
  private final Predicate<String> isOurs;

  /**
   * @param isOurs whether the token belongs to this workspace; throws {@link IllegalStateException}
   *     while that is unknown
   */
  public ConfiguredToken(String token, Predicate<String> isOurs) {
    this.token = token;
    this.isOurs = isOurs;
  }

  /** The token of a workspace that the operator named. */
  public static ConfiguredToken of(String token, String workspace) {
    return new ConfiguredToken(token, workspace::equals);
  }

  @Override
  public Optional<String> botToken(String team) {
    return Optional.of(token).filter(one -> isOurs.test(team));
  }
}
