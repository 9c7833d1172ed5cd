package org.leadlearner.chat.slack.api;

import java.time.Instant;
import java.util.Optional;

/** Knows the bot token of each workspace. */
public interface SlackTokens {

  /**
   * The bot token to speak with in a workspace, good for some minutes at least.
   *
   * @param team the id of the workspace, such as T012AB3C4; with one token in the settings, any
   * @return empty when the assistant is not installed there
   */
  Optional<String> botToken(String team);

  /**
   * Forgets a workspace that removed the app or revoked our bot's token. The two are told in either
   * order, and perhaps late: an installation after {@code at} stays. A token of the settings stays
   * where it is.
   *
   * @param at when Slack says it happened
   */
  default void forget(String team, Instant at) {}
}
