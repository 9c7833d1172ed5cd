package org.leadlearner.chat.teams.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.leadlearner.chat.ClockCheck;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.finding.Finding;

/** Checks within seconds whether Teams and the bot can reach each other. */
public final class TeamsChecks {
  private static final String SCOPE = "https://api.botframework.com/.default";
  private static final int FINE = 200;
  private static final String NETWORK =
      " Look at this machine's network, firewall and proxy, and at %s.";

  private final URI openIdMetadataUrl;
  private final URI loginUrl;
  private final ClockCheck clock;
  private final SetupHttp http = new SetupHttp();

  /**
   * @param openIdMetadataUrl the document that names the keys of incoming requests
   * @param loginUrl the base of the token endpoints, without a slash at the end
   */
  public TeamsChecks(URI openIdMetadataUrl, URI loginUrl, Clock clock) {
    this.openIdMetadataUrl = openIdMetadataUrl;
    this.loginUrl = loginUrl;
    this.clock = new ClockCheck(clock);
  }

  /** Checks what the app needs to receive, to send, and to be reached. */
  public List<Finding> examine(TeamsCredentials app, Optional<URI> publicUrl) {
    List<Finding> findings = new ArrayList<>(token(app));
    findings.add(keys());
    findings.add(address(publicUrl));
    return findings;
  }

  private List<Finding> token(TeamsCredentials app) {
    try {
      SetupHttp.Answer answer =
          http.post(
              URI.create(loginUrl + "/" + app.tenant() + "/oauth2/v2.0/token"),
              Map.of(
                  "grant_type",
                  "client_credentials",
                  "client_id",
                  app.appId(),
                  "client_secret",
                  app.password(),
                  "scope",
                  SCOPE));
      List<Finding> findings = new ArrayList<>();
      findings.add(
          answer.status() == FINE && answer.body().path("access_token").isTextual()
              ? Finding.ok("Teams: the app may speak")
              : refused(LoginFault.of(answer)));
      answer
          .date()
          .flatMap(date -> clock.examine("Teams", "Microsoft's", date))
          .ifPresent(findings::add);
      return findings;
    } catch (IOException silent) {
      return List.of(silent(loginUrl, "TEAMS_LOGIN_URL"));
    }
  }

  private static Finding refused(LoginFault fault) {
    return Finding.fault(
        "Teams: Microsoft gives the app no token (%s). %s".formatted(fault.code(), fault.mend()));
  }

  private Finding keys() {
    try {
      Optional<URI> keys = address(http.get(openIdMetadataUrl).body().path("jwks_uri").asText());
      if (keys.isPresent() && isEndorsed(http.get(keys.get()).body().path("keys"))) {
        return Finding.ok("Teams: the keys of its requests can be read");
      }
      return Finding.fault(
          "Teams: no key for its requests is told at %s, so all would be refused. Leave TEAMS_OPENID_METADATA_URL out for the usual address."
              .formatted(openIdMetadataUrl));
    } catch (IOException silent) {
      return silent(openIdMetadataUrl, "TEAMS_OPENID_METADATA_URL");
    }
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text)).filter(url -> url.getHost() != null);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** A key may verify only the channels that its endorsements name. */
  private static boolean isEndorsed(JsonNode keys) {
    return StreamSupport.stream(keys.spliterator(), false)
        .flatMap(key -> StreamSupport.stream(key.path("endorsements").spliterator(), false))
        .anyMatch(endorsement -> "msteams".equals(endorsement.asText()));
  }

  private static Finding address(Optional<URI> publicUrl) {
    return publicUrl
        .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
        .map(
            url ->
                Finding.ok(
                    "Teams: the messaging endpoint of the Azure Bot must be %s/api/messages"
                        .formatted(url)))
        .orElseGet(
            () ->
                Finding.fault(
                    "Teams: PUBLIC_URL is no https address, and Teams reaches nothing else. Set PUBLIC_URL to the address of this server, such as https://learn.example.org."));
  }

  private static Finding silent(URI where, String key) {
    return Finding.fault("Teams: nobody answers at " + where + "." + NETWORK.formatted(key));
  }
}
