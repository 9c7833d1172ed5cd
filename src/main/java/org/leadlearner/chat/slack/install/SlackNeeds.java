package org.leadlearner.chat.slack.install;

/**
 * What the settings make use of beyond what the app always needs. The manifest has all of these
 * scopes as optional ones.
 *
 * @param addresses whether accounts are linked by e-mail address
 * @param absences whether prompts wait while notifications are paused
 */
public record SlackNeeds(boolean addresses, boolean absences) {

  /** Only the scopes that the app always needs. */
  public static final SlackNeeds NONE = new SlackNeeds(false, false);
}
