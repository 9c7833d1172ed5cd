package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.chat.slack.api.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes bot tokens that expire soon, each once, however many nodes and threads ask. */
final class TokenRefresh {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRefresh.class);
  private static final Duration EARLY = Duration.ofHours(2);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Installations installations;
  private final SlackOAuth oauth;
  private final Clock clock;
  private final Map<String, Instant> pausedUntil = new ConcurrentHashMap<>();

  TokenRefresh(Installations installations, SlackOAuth oauth, Clock clock) {
    this.installations = installations;
    this.oauth = oauth;
    this.clock = clock;
  }

  /** The newest credentials; empty when the installation was deleted meanwhile. */
  Optional<SlackCredentials> upToDate(Installation installation) {
    if (!isDue(credentials(installation)) || isPaused(installation.workspace())) {
      return Optional.of(credentials(installation));
    }
    return installations
        .change(installation.platform(), installation.workspace(), this::renewed)
        .map(TokenRefresh::credentials);
  }

  /** Reads the installation again first: the previous holder of the lock may have refreshed it. */
  private Installation renewed(Installation current) {
    SlackCredentials old = credentials(current);
    if (!isDue(old) || isPaused(current.workspace())) {
      return current;
    }
    try {
      SlackCredentials fresh = oauth.renewed(old);
      return new Installation(
          current.platform(), current.workspace(), current.name(), fresh.toJson(), current.at());
    } catch (SlackException failure) {
      pausedUntil.put(current.workspace(), clock.instant().plus(PAUSE));
      LOG.warn(
          "The token of Slack workspace {} could not be renewed: {}. If it stays so, install the"
              + " app there again.",
          current.workspace(),
          failure.reason());
      return current;
    }
  }

  private boolean isDue(SlackCredentials credentials) {
    return credentials.refreshToken().isPresent()
        && !credentials.isGoodAt(clock.instant().plus(EARLY));
  }

  /**
   * After a failure the old token is used for a while, so that Slack is not asked for every
   * message.
   */
  private boolean isPaused(String team) {
    return Optional.ofNullable(pausedUntil.get(team)).filter(clock.instant()::isBefore).isPresent();
  }

  private static SlackCredentials credentials(Installation installation) {
    return SlackCredentials.fromJson(installation.credentials());
  }
}
