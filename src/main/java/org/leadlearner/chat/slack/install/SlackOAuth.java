package org.leadlearner.chat.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.slack.api.SetupApi;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.chat.slack.api.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The OAuth client: where a browser asks for authorization, and what a code or a refresh token is
 * exchanged for (see "Installing with OAuth" and "Token rotation" at docs.slack.dev).
 */
public final class SlackOAuth {
  private static final Logger LOG = LoggerFactory.getLogger(SlackOAuth.class);

  private final SetupApi api;
  private final String clientId;
  private final String clientSecret;
  private final URI publicUrl;
  private final SlackNeeds needs;
  private final Clock clock;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   * @param publicUrl the address for browsers, without a slash at the end
   * @param needs what is asked for beyond the scopes that are always needed
   */
  public SlackOAuth(
      URI apiUrl,
      String clientId,
      String clientSecret,
      URI publicUrl,
      SlackNeeds needs,
      Clock clock) {
    this.needs = needs;
    this.api = new SetupApi(apiUrl);
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  SetupApi api() {
    return api;
  }

  /** A key that only our nodes have, for this use alone. */
  String stateKey() {
    return "installing " + clientId + " " + clientSecret;
  }

  boolean isOverHttps() {
    return "https".equals(publicUrl.getScheme());
  }

  /** The page where a person may allow the app. */
  String authorizeUrl(String state) {
    return api.apiUrl().resolve("../oauth/v2/authorize")
        + "?client_id="
        + encoded(clientId)
        + "&scope="
        + encoded(SlackScope.list(needs))
        + "&redirect_uri="
        + encoded(redirectUrl())
        + "&state="
        + encoded(state);
  }

  /** Exchanges the code from a browser for an installation; a code is valid once. */
  Installation install(String code) throws SlackException {
    OAuthV2AccessResponse answer =
        api.call(
            methods ->
                methods.oauthV2Access(
                    request ->
                        request
                            .clientId(clientId)
                            .clientSecret(clientSecret)
                            .code(code)
                            .redirectUri(redirectUrl())));
    if (answer.getTeam() == null || answer.getTeam().getId() == null) {
      throw new SlackException(
          SlackException.Kind.REFUSED, "it was for a whole organization and not for a workspace");
    }
    Instant now = clock.instant();
    return new Installation(
        SlackWorkspaces.PLATFORM,
        answer.getTeam().getId(),
        Optional.ofNullable(answer.getTeam().getName()).orElse(answer.getTeam().getId()),
        credentials(answer, now, Optional.ofNullable(answer.getBotUserId())).toJson(),
        now);
  }

  /**
   * Uninstalls the app from a workspace that is not the district's, so that it sends us nothing.
   */
  void uninstall(Installation installation) {
    String token = SlackCredentials.fromJson(installation.credentials()).botToken();
    try {
      api.call(
          methods ->
              methods.appsUninstall(
                  request -> request.token(token).clientId(clientId).clientSecret(clientSecret)));
    } catch (SlackException failure) {
      LOG.warn(
          "The app could not be taken out of Slack workspace {}: {}.",
          installation.workspace(),
          failure.reason());
    }
  }

  /** Exchanges the refresh token for new credentials; the refresh token is used up by this. */
  SlackCredentials renewed(SlackCredentials old) throws SlackException {
    OAuthV2AccessResponse answer =
        api.call(
            methods ->
                methods.oauthV2Access(
                    request ->
                        request
                            .clientId(clientId)
                            .clientSecret(clientSecret)
                            .grantType("refresh_token")
                            .refreshToken(old.refreshToken().orElseThrow())));
    return credentials(answer, clock.instant(), old.botUser());
  }

  private static SlackCredentials credentials(
      OAuthV2AccessResponse answer, Instant now, Optional<String> botUser) throws SlackException {
    if (answer.getAccessToken() == null || answer.getAccessToken().isBlank()) {
      throw new SlackException(SlackException.Kind.UNFIT, "an answer without a bot token");
    }
    return new SlackCredentials(
        answer.getAccessToken(),
        botUser,
        Optional.ofNullable(answer.getRefreshToken()),
        Optional.ofNullable(answer.getExpiresIn()).map(now::plusSeconds));
  }

  private String redirectUrl() {
    return publicUrl + "/slack/oauth_redirect";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
