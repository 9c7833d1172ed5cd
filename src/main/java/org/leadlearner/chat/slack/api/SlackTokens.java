package org.leadlearner.chat.slack.api;

import java.time.Instant;
import java.util.Optional;

/** Knows the bot token of each workspace. */
public interface SlackTokens {

  /**
   * The bot token to speak with in a workspace, good for some minutes at least.
   *
   * @param team the id of the workspace, such as T012AB3C4
   * @return empty when the assistant is not installed there, or the workspace is not heard
   * @throws IllegalStateException while it is not known which workspaces are heard
   */
  Optional<String> botToken(String team);

  /**
   * Whether what comes from a workspace is heard: it is one of the district's.
   *
   * @throws IllegalStateException while it is not known
   */
  default boolean hears(String team) {
    return botToken(team).isPresent();
  }

  /**
   * Forgets a workspace that removed the app or revoked our bot's token. The two are told in either
   * order, and perhaps late: an installation after {@code at} stays. A token of the settings stays
   * where it is.
   *
   * @param at when Slack says it happened
   */
  default void forget(String team, Instant at) {}
}
