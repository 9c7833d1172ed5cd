package org.leadlearner.chat.slack.api;

import java.time.Instant;
import java.util.Optional;

/** Knows the bot token of each workspace. */
public interface SlackTokens {

  /**
   * The bot token for a workspace, valid for some minutes at least.
   *
   * @param team the id of the workspace, such as T012AB3C4
   * @return empty when the app is not installed there, or the workspace is not served
   * @throws IllegalStateException while it is unknown which workspaces are served
   */
  Optional<String> botToken(String team);

  /**
   * Whether requests from a workspace are handled: it belongs to the district.
   *
   * @throws IllegalStateException while that is unknown
   */
  default boolean hears(String team) {
    return botToken(team).isPresent();
  }

  /**
   * Deletes the token of a workspace that removed the app or revoked the bot's token. The two
   * events come in either order, and perhaps late: an installation after {@code at} stays. A token
   * from the settings stays as well.
   *
   * @param at when it happened, according to Slack
   */
  default void forget(String team, Instant at) {}
}
