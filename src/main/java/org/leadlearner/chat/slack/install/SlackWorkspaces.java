package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces that installed the app by OAuth, and perhaps one more from the settings. */
public final class SlackWorkspaces implements SlackTokens {
  static final String PLATFORM = "slack";

  private static final Logger LOG = LoggerFactory.getLogger(SlackWorkspaces.class);

  private final Installations installations;
  private final TokenRefresh refresh;
  private final OwnWorkspace own;
  private final Clock clock;

  /**
   * @param ownToken a bot token of the settings, for its own workspace as long as that has not
   *     installed the app by OAuth
   */
  public SlackWorkspaces(
      Installations installations, SlackOAuth oauth, Optional<String> ownToken, Clock clock) {
    this.installations = installations;
    this.refresh = new TokenRefresh(installations, oauth, clock);
    this.own = new OwnWorkspace(oauth.api(), ownToken);
    this.clock = clock;
  }

  /**
   * As the port says. A token that ends soon is renewed first, which takes Slack some seconds and
   * must not be lost again: so this is not to be asked inside a transaction.
   */
  @Override
  public Optional<String> botToken(String team) {
    Optional<Installation> installation = installations.find(PLATFORM, team);
    if (installation.isEmpty()) {
      return own.botToken(team);
    }
    return refresh
        .upToDate(installation.get())
        .filter(credentials -> credentials.isGoodAt(clock.instant()))
        .map(SlackCredentials::botToken);
  }

  @Override
  public void forget(String team, Instant at) {
    installations.erase(PLATFORM, team, at);
    LOG.info("Slack workspace {} removed the app; its tokens are erased.", team);
  }
}
