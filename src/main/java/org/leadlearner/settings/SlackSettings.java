package org.leadlearner.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings for Slack. There is a bot token or OAuth or both, and a signing secret or an app
 * token or both.
 *
 * @param botToken for one workspace
 * @param signingSecret verifies requests over HTTP
 * @param appToken opens Socket Mode connections, which then replace HTTP
 * @param workspaces those that may install the app and are served, the district's main one first;
 *     empty: the first that installs it, or that of the bot token
 * @param absences whether no prompt comes while a person's status says that they are away
 * @param agentView whether a direct message is a thread, in which answers stay
 * @param apiUrl the base of the Web API, ending in {@code /api/}
 * @param responseHosts the hosts, perhaps with a port, that a response_url may have
 */
public record SlackSettings(
    Optional<String> botToken,
    Optional<String> signingSecret,
    Optional<String> appToken,
    Optional<OAuth> oauth,
    List<String> workspaces,
    boolean absences,
    boolean agentView,
    URI apiUrl,
    Set<String> responseHosts) {

  public SlackSettings {
    workspaces = List.copyOf(workspaces);
    responseHosts = Set.copyOf(responseHosts);
  }

  /** Lets several workspaces install the app. */
  public record OAuth(String clientId, String clientSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
      return "OAuth[" + clientId + "]";
    }
  }

  /** Which secrets are set, without their values. */
  @Override
  public String toString() {
    return "SlackSettings[botToken: %s, signingSecret: %s, appToken: %s, %s, %s, %s, %s, %s, %s]"
        .formatted(
            botToken.isPresent(),
            signingSecret.isPresent(),
            appToken.isPresent(),
            oauth,
            workspaces,
            absences,
            agentView,
            apiUrl,
            responseHosts);
  }
}
