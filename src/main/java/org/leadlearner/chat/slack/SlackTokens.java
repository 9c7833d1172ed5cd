package org.leadlearner.chat.slack;

import java.util.Optional;

/** Knows the bot token of each workspace. */
interface SlackTokens {

  /**
   * The bot token to speak with in a workspace, good for some minutes at least.
   *
   * @param team the id of the workspace, such as T012AB3C4; with one token in the settings, any
   * @return empty when the assistant is not installed there
   */
  Optional<String> botToken(String team);
}
