package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** The OpenID pages of the Bot Connector and the token endpoint of the tenant. */
final class Login {
  private static final String SCOPE = "https://api.botframework.com/.default";

  private final IssuedTokens issued;

  Login(IssuedTokens issued) {
    this.issued = issued;
  }

  /**
   * @param url of the fake, without a slash at the end
   */
  HttpAnswer metadata(String url) {
    ObjectNode body =
        Json.object()
            .put("issuer", "https://api.botframework.com")
            .put("authorization_endpoint", "https://invalid.botframework.com")
            .put("jwks_uri", url + FakeBotConnector.KEYS_PATH);
    body.putArray("id_token_signing_alg_values_supported").add("RS256");
    return ConnectorAnswer.of(200, body);
  }

  HttpAnswer keys() {
    return ConnectorAnswer.of(200, SigningKeys.published());
  }

  HttpAnswer token(Call call) {
    ObjectNode form = call.body();
    if (!call.path().equals("/" + Cast.TENANT + "/oauth2/v2.0/token")) {
      return refused(400, "invalid_request", "AADSTS90002: Tenant not found.");
    } else if (!form.path("client_id").asText().equals(Cast.APP_ID)
        || !form.path("client_secret").asText().equals(Cast.APP_PASSWORD)) {
      return refused(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
    } else if (!form.path("grant_type").asText().equals("client_credentials")
        || !form.path("scope").asText().equals(SCOPE)) {
      return refused(400, "invalid_scope", "AADSTS70011: The scope is not valid.");
    }
    return ConnectorAnswer.of(
        200,
        Json.object()
            .put("token_type", "Bearer")
            .put("expires_in", issued.life().toSeconds())
            .put("access_token", issued.issue()));
  }

  private static HttpAnswer refused(int status, String error, String description) {
    return ConnectorAnswer.of(
        status, Json.object().put("error", error).put("error_description", description));
  }
}
