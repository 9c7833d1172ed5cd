package org.leadlearner.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the assistant meets Slack. There is a bot token or OAuth or both, and a signing secret or an
 * app token or both.
 *
 * @param botToken speaks in one workspace
 * @param signingSecret proves that a request over HTTP is from Slack
 * @param appToken opens connections in Socket Mode, which then takes the place of HTTP
 * @param workspaces those that may install the app and are heard, the district's first one in
 *     front; empty: the one that installs it first, or that of the bot token
 * @param apiUrl base of the Web API; ends in {@code /api/}
 * @param responseHosts the hosts, perhaps with a port, that a response_url may name
 */
public record SlackSettings(
    Optional<String> botToken,
    Optional<String> signingSecret,
    Optional<String> appToken,
    Optional<OAuth> oauth,
    List<String> workspaces,
    URI apiUrl,
    Set<String> responseHosts) {

  public SlackSettings {
    workspaces = List.copyOf(workspaces);
    responseHosts = Set.copyOf(responseHosts);
  }

  /** Lets many workspaces install the app. */
  public record OAuth(String clientId, String clientSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
      return "OAuth[" + clientId + "]";
    }
  }

  /** Which secrets there are, but none of them. */
  @Override
  public String toString() {
    return "SlackSettings[botToken: %s, signingSecret: %s, appToken: %s, %s, %s, %s, %s]"
        .formatted(
            botToken.isPresent(),
            signingSecret.isPresent(),
            appToken.isPresent(),
            oauth,
            workspaces,
            apiUrl,
            responseHosts);
  }
}
