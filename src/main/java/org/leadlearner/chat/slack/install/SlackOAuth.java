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
 * Our app's side of OAuth: where a browser asks for leave, and what a code or a refresh token gives
 * (see "Installing with OAuth" and "Token rotation" at docs.slack.dev).
 */
public final class SlackOAuth {
  private static final Logger LOG = LoggerFactory.getLogger(SlackOAuth.class);

  private final SetupApi api;
  private final String clientId;
  private final String clientSecret;
  private final URI publicUrl;
  private final boolean linking;
  private final Clock clock;

  /**
   * @param apiUrl base of the Web API; ends in {@code /api/}
   * @param publicUrl what browsers reach us at, without a slash at the end
   * @param linking whether accounts are linked by addresses, which needs a scope more
   */
  public SlackOAuth(
      URI apiUrl,
      String clientId,
      String clientSecret,
      URI publicUrl,
      boolean linking,
      Clock clock) {
    this.linking = linking;
    this.api = new SetupApi(apiUrl);
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  SetupApi api() {
    return api;
  }

  /** A key that all our nodes have and nobody else, for this use alone. */
  String stateKey() {
    return "installing " + clientId + " " + clientSecret;
  }

  boolean isOverHttps() {
    return "https".equals(publicUrl.getScheme());
  }

  /** Where a person may allow the app. */
  String authorizeUrl(String state) {
    return api.apiUrl().resolve("../oauth/v2/authorize")
        + "?client_id="
        + encoded(clientId)
        + "&scope="
        + encoded(SlackScope.list(linking))
        + "&redirect_uri="
        + encoded(redirectUrl())
        + "&state="
        + encoded(state);
  }

  /** What the code of somebody's browser stands for; good once. */
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
        "slack",
        answer.getTeam().getId(),
        Optional.ofNullable(answer.getTeam().getName()).orElse(answer.getTeam().getId()),
        credentials(answer, now, Optional.ofNullable(answer.getBotUserId())).toJson(),
        now);
  }

  /** Takes the app out of a workspace that is none of ours, so that nothing of it comes here. */
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

  /** Fresh credentials for old ones that have a refresh token, which is used up by this. */
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
