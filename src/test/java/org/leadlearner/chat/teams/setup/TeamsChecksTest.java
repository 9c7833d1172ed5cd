package org.leadlearner.chat.teams.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.teams.ScriptedMicrosoft;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.finding.Finding;
import org.leadlearner.finding.Finding.Kind;

class TeamsChecksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String TENANT = "99999999-8888-7777-6666-555555555555";
  private static final String TOKEN = "/" + TENANT + "/oauth2/v2.0/token";
  private static final Optional<URI> PUBLIC = Optional.of(URI.create("https://learn.example.org"));

  private final ScriptedMicrosoft microsoft = new ScriptedMicrosoft();
  private final SettableClock clock = new SettableClock(NOW);

  TeamsChecksTest() throws Exception {}

  @BeforeEach
  void allIsWell() {
    token(Duration.ZERO);
    microsoft.says("/openid", 200, "{\"jwks_uri\": \"%s/keys\"}".formatted(microsoft.url()));
    microsoft.says("/keys", 200, "{\"keys\": [{\"kid\": \"1\", \"endorsements\": [\"msteams\"]}]}");
  }

  @AfterEach
  void stop() throws Exception {
    microsoft.close();
  }

  private void token(Duration ahead) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.plus(ahead).atZone(ZoneOffset.UTC));
    microsoft.says(TOKEN, 200, "{\"access_token\": \"hunter3\"}", Map.of("Date", date));
  }

  private List<Finding> examined() {
    return examined(PUBLIC);
  }

  private List<Finding> examined(Optional<URI> publicUrl) {
    return new TeamsChecks(microsoft.url().resolve("/openid"), microsoft.url(), clock)
        .examine(
            new TeamsCredentials("11111111-2222-3333-4444-555555555555", "hunter2~&=", TENANT),
            publicUrl);
  }

  @Test
  void whenAllIsWellEachThingSaysSo() {
    assertThat(examined())
        .containsExactly(
            Finding.ok("Teams: the app may speak"),
            Finding.ok("Teams: the clocks agree"),
            Finding.ok("Teams: the keys of its requests can be read"),
            Finding.ok(
                "Teams: the messaging endpoint of the Azure Bot must be"
                    + " https://learn.example.org/api/messages"));
    assertThat(microsoft.lastForm().split("&"))
        .containsExactlyInAnyOrder(
            "grant_type=client_credentials",
            "client_id=11111111-2222-3333-4444-555555555555",
            "client_secret=hunter2%7E%26%3D",
            "scope=https%3A%2F%2Fapi.botframework.com%2F.default");
  }

  @ParameterizedTest
  @CsvSource({
    "AADSTS7000215, Copy the Value (not the Secret ID)",
    "AADSTS7000222, The client secret has ended. Make a new one",
    "AADSTS700016, This tenant has no such app",
    "AADSTS7000229, press Create Service Principal",
    "AADSTS7000112, The app is disabled",
    "AADSTS90002, There is no such tenant",
    "AADSTS50196, login.microsoftonline.com/error explains the code",
  })
  void aMissingTokenIsReportedWithAFix(String code, String mend) {
    microsoft.says(
        TOKEN,
        401,
        "{\"error\": \"invalid_client\", \"error_description\": \"%s: hunter2 %s\"}"
            .formatted(code, TENANT));

    assertThat(examined().get(0))
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.FAULT);
              assertThat(finding.text())
                  .startsWith("Teams: Microsoft gives the app no token (" + code + "). ")
                  .contains(mend)
                  .doesNotContain("hunter2");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"error\": \"invalid_client\"}', (invalid_client). Copy the Value",
    "'{\"error\": \"<b>hunter2\"}', (HTTP status 503). Try again",
    "'<html>', (HTTP status 503). Try again",
    "'', (HTTP status 503). Try again",
    "'[]', (HTTP status 503). Try again",
  })
  void anAnswerOfAnotherKindIsReported(String body, String told) {
    microsoft.says(TOKEN, 503, body);

    assertThat(examined().get(0).text()).contains(told).doesNotContain("hunter2");
  }

  @Test
  void anAnswerWithoutATokenIsNoToken() {
    microsoft.says(TOKEN, 200, "{}");

    assertThat(examined().get(0).kind()).isEqualTo(Kind.FAULT);
  }

  @Test
  void aWrongClockIsReportedWithWhoseItIs() {
    token(Duration.ofSeconds(400));
    assertThat(examined().get(1).text()).contains("400 seconds behind Microsoft's", "set its time");

    token(Duration.ofSeconds(-400));
    assertThat(examined().get(1).text()).contains("400 seconds ahead of Microsoft's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"keys\": [{\"kid\": \"1\", \"endorsements\": [\"webchat\"]}]}",
        "{\"keys\": [{\"kid\": \"1\"}]}",
        "{}",
        "<html>",
      })
  void keysThatProveNothingInTeamsAreAFault(String keys) {
    microsoft.says("/keys", 200, keys);

    assertThat(examined().get(2))
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.FAULT);
              assertThat(finding.text())
                  .contains(microsoft.url() + "/openid", "Leave TEAMS_OPENID_METADATA_URL out");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "<html>", "{\"jwks_uri\": \"keys of ours\"}"})
  void metadataThatNamesNoKeysIsAFault(String metadata) {
    microsoft.says("/openid", 200, metadata);

    assertThat(examined().get(2).text()).contains("no key for its requests");
  }

  @Test
  void teamsReachesNothingButHttps() {
    for (Optional<URI> url : List.of(Optional.<URI>empty(), Optional.of(microsoft.url()))) {
      assertThat(examined(url).get(3).kind()).isEqualTo(Kind.FAULT);
      assertThat(examined(url).get(3).text()).contains("Set PUBLIC_URL");
    }
  }

  @Test
  @Timeout(30)
  void aDeadNetworkIsReportedWithTheAddressAndItsKey() throws Exception {
    URI dead = microsoft.url();
    microsoft.close();

    assertThat(
            new TeamsChecks(dead.resolve("/openid"), dead, clock)
                .examine(new TeamsCredentials("id", "hunter2", TENANT), PUBLIC))
        .filteredOn(finding -> finding.kind() == Kind.FAULT)
        .extracting(Finding::text)
        .containsExactly(
            "Teams: nobody answers at %s. Look at this machine's network, firewall and proxy, and at TEAMS_LOGIN_URL."
                .formatted(dead),
            "Teams: nobody answers at %s/openid. Look at this machine's network, firewall and proxy, and at TEAMS_OPENID_METADATA_URL."
                .formatted(dead));
  }
}
