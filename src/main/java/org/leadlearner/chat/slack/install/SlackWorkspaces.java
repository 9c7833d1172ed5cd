package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workspaces that installed the app by OAuth, and the one from the settings if there is one.
 */
public final class SlackWorkspaces implements SlackTokens {
  static final String PLATFORM = "slack";

  private static final Logger LOG = LoggerFactory.getLogger(SlackWorkspaces.class);

  private final Installations installations;
  private final TokenRefresh refresh;
  private final Optional<OwnWorkspace> own;
  private final DistrictWorkspaces district;
  private final Clock clock;

  /**
   * @param ownToken a bot token from the settings, used for its workspace until that installs the
   *     app by OAuth
   * @param named the district's workspaces; empty: the one of {@code ownToken}, or else the first
   *     that installs the app
   */
  public SlackWorkspaces(
      Installations installations,
      SlackOAuth oauth,
      Optional<String> ownToken,
      Set<String> named,
      Clock clock) {
    this.installations = installations;
    this.refresh = new TokenRefresh(installations, oauth, clock);
    this.own = ownToken.map(token -> new OwnWorkspace(oauth.api(), token, clock));
    this.district = new DistrictWorkspaces(named, own, installations, clock);
    this.clock = clock;
  }

  @Override
  public boolean hears(String team) {
    return district.include(team);
  }

  /** Whether a workspace may install the app. */
  boolean admits(String team) {
    return district.admit(team);
  }

  /**
   * See {@link SlackTokens}. A token that expires soon is refreshed first, which takes some seconds
   * and must not be rolled back, so this must not be called inside a transaction.
   */
  @Override
  public Optional<String> botToken(String team) {
    if (!hears(team)) {
      return Optional.empty();
    }
    Optional<Installation> installation = installations.find(PLATFORM, team);
    if (installation.isEmpty()) {
      return own.filter(one -> one.is(team)).map(OwnWorkspace::token);
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
