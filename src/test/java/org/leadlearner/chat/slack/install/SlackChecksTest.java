package org.leadlearner.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.SettableClock;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.slack.BlockKitLimits;
import org.leadlearner.chat.slack.InMemoryInstallations;
import org.leadlearner.chat.slack.ScriptedApi;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.finding.Finding;
import org.leadlearner.finding.Finding.Kind;

class SlackChecksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String OURS = SlackScope.list(SlackNeeds.NONE);
  private static final String FINE =
      """
      {"ok": true, "team": "Test District", "team_id": "T1", "user": "leadlearner"}
      """;

  private final ScriptedApi slack = new ScriptedApi();
  private final SettableClock clock = new SettableClock(NOW);
  private static final String WRONG =
      """
      {"ok": false, "error": "invalid_message", "errors": [{"pointer": "/blocks/1/elements/0/type",
        "code": "failed_constraint", "message": "must be a known\\nelement"}]}
      """;

  private final SlackChecks doctor = new SlackChecks(slack.url(), SlackNeeds.NONE, Set.of(), clock);

  @AfterEach
  void stop() {
    slack.close();
  }

  private void fine(String scopes, Duration ahead) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.plus(ahead).atZone(ZoneOffset.UTC));
    slack.says("auth.test", FINE, Map.of("X-OAuth-Scopes", scopes, "Date", date));
    slack.says("blocks.validate", "{\"ok\": true}");
  }

  private List<Finding> bot() {
    return doctor.examine(Optional.of("xoxb-secret"), Optional.empty());
  }

  @Test
  void whenAllIsWellEachThingSaysSo() {
    fine(OURS, Duration.ZERO);
    slack.says("apps.connections.open", "{\"ok\": true, \"url\": \"wss://127.0.0.1/\"}");

    assertThat(doctor.examine(Optional.of("xoxb-secret"), Optional.of("xapp-secret")))
        .containsExactly(
            Finding.ok("Slack: speaks as leadlearner in Test District"),
            Finding.ok("Slack: the scopes are those of our manifest"),
            Finding.ok("Slack: the clocks agree"),
            Finding.ok("Slack: takes the blocks of a sample of each message"),
            Finding.ok("Slack: Socket Mode can connect"));
    assertThat(slack.calls("blocks.validate"))
        .hasSize(8)
        .allSatisfy(call -> assertThat(call.form()).doesNotContainKey("token").hasSize(1));
  }

  @Test
  void aSampleThatSlackRefusesIsNamed() {
    fine(OURS, Duration.ZERO);
    slack.says("blocks.validate", WRONG);

    List<Finding> refused =
        bot().stream().filter(finding -> finding.text().contains("sample")).toList();
    assertThat(refused)
        .hasSize(8)
        .contains(
            Finding.fault(
                "Slack: the sample \"prompt\" is refused (/blocks/1/elements/0/type: must be a"
                    + " known element), so people get such messages as words alone. Update Lead"
                    + " Learner, and tell its makers."));
  }

  @Test
  void aSlackThatDoesNotCheckBlocksIsNoFault() {
    fine(OURS, Duration.ZERO);
    slack.says("blocks.validate", "{\"ok\": false, \"error\": \"unknown_method\"}");
    assertThat(bot())
        .contains(
            Finding.note(
                "Slack: it does not say now whether it takes our blocks (unknown_method)"));

    slack.breaks("blocks.validate", 429, "{}");
    assertThat(bot())
        .contains(
            Finding.note(
                "Slack: it does not say now whether it takes our blocks (HTTP status 429)"));
    assertThat(slack.calls("blocks.validate")).hasSize(2);
  }

  /** The samples have every block that a message or a view may have. */
  @Test
  void theSamplesAreWithinWhatSlackDocuments() throws Exception {
    BlockSamples samples = new BlockSamples();
    JsonMapper json = new JsonMapper();
    StringBuilder all = new StringBuilder();
    for (String message : samples.messages().values()) {
      assertThat(BlockKitLimits.inMessage(json.readTree(message).path("blocks"))).isEmpty();
      all.append(message);
    }
    for (String type :
        List.of(
            "header",
            "section",
            "context",
            "rich_text",
            "actions",
            "context_actions",
            "data_table",
            "data_visualization",
            "overflow",
            "feedback_buttons")) {
      assertThat(all).contains("\"type\":\"" + type + "\"");
    }
    assertThat(json.readTree(samples.views().get("home tab")).path("type").asText())
        .isEqualTo("home");
    assertThat(json.readTree(samples.views().get("form")).path("type").asText()).isEqualTo("modal");
  }

  @Test
  void whereAccountsAreLinkedTheScopeForAddressesIsNeeded() {
    SlackNeeds addresses = new SlackNeeds(true, false);
    SlackChecks linking = new SlackChecks(slack.url(), addresses, Set.of(), clock);
    fine(OURS, Duration.ZERO);
    assertThat(linking.examine(Optional.of("xoxb-secret"), Optional.empty()).get(1))
        .isEqualTo(
            Finding.fault(
                "Slack: the scopes users:read.email are missing. Put our manifest (command manifest"
                    + " slack) into the app's page App Manifest, and install the app again with the"
                    + " optional scopes."));

    fine(SlackScope.list(addresses), Duration.ZERO);
    assertThat(linking.examine(Optional.of("xoxb-secret"), Optional.empty()).get(1))
        .isEqualTo(Finding.ok("Slack: the scopes are those of our manifest"));
  }

  @Test
  void whereAbsencesCountTheScopeForPausedNotificationsIsNeeded() {
    SlackChecks absences =
        new SlackChecks(slack.url(), new SlackNeeds(false, true), Set.of(), clock);
    fine(OURS, Duration.ZERO);
    assertThat(absences.examine(Optional.of("xoxb-secret"), Optional.empty()).get(1).text())
        .startsWith("Slack: the scopes dnd:read are missing.")
        .endsWith("with the optional scopes.");
  }

  @Test
  void optionalScopesThatAreNotUsedNowAreOfOurManifest() {
    fine(OURS + ",users:read.email,dnd:read,assistant:write", Duration.ZERO);

    assertThat(bot().get(1)).isEqualTo(Finding.ok("Slack: the scopes are those of our manifest"));
  }

  @Test
  void missingScopesAreNamed() {
    fine(
        "chat:write,commands, im:history,users:read,files:write,channels:history,groups:history",
        Duration.ZERO);

    assertThat(bot().get(1))
        .isEqualTo(
            Finding.fault(
                "Slack: the scopes app_mentions:read, im:write are missing. Put our manifest"
                    + " (command manifest slack) into the app's page App Manifest, and install the"
                    + " app again."));
  }

  @Test
  void scopesThatNothingUsesAreWorthKnowing() {
    fine(OURS + ",files:write,channels:read", Duration.ZERO);

    assertThat(bot().get(1))
        .isEqualTo(
            Finding.note(
                "Slack: the scopes channels:read, files:write are not in our manifest, and"
                    + " nothing here uses them."));
  }

  @ParameterizedTest
  @CsvSource({"60, OK", "-60, OK", "61, FAULT", "-61, FAULT"})
  void aClockThatIsWrongIsSeen(long ahead, Kind kind) {
    fine(OURS, Duration.ofSeconds(ahead));

    assertThat(bot().get(2).kind()).isEqualTo(kind);
  }

  @Test
  void aWrongClockIsReportedWithWhoseItIs() {
    fine(OURS, Duration.ofSeconds(400));
    assertThat(bot().get(2).text()).contains("400 seconds behind Slack's", "set its time");

    fine(OURS, Duration.ofSeconds(-400));
    assertThat(bot().get(2).text()).contains("400 seconds ahead of Slack's");
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth, Copy the Bot User OAuth Token",
    "token_revoked, Install the app there again",
    "account_inactive, Install the app there again",
    "ratelimited, Try again in a few minutes",
  })
  void aRefusedTokenIsReportedWithAFix(String error, String mend) {
    slack.says("auth.test", "{\"ok\": false, \"error\": \"%s\"}".formatted(error));

    assertThat(bot())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.FAULT);
              assertThat(finding.text())
                  .startsWith("Slack: SLACK_BOT_TOKEN is refused (" + error + "). " + mend)
                  .doesNotContain("secret");
            });
  }

  @Test
  void anAnswerThatIsNoneOfSlacksIsNoToken() {
    slack.breaks("auth.test", 503, "<html>");

    assertThat(bot())
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("(HTTP status 503)"));
  }

  @Test
  void anAppTokenThatOpensNothingIsReportedWithAFix() {
    slack.says("apps.connections.open", "{\"ok\": false, \"error\": \"missing_scope\"}");

    assertThat(doctor.examine(Optional.empty(), Optional.of("xapp-secret")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text())
                    .contains("opens no connection (missing_scope)", "connections:write")
                    .doesNotContain("secret"));
  }

  @Test
  @Timeout(20)
  void aDeadNetworkIsReportedOnce() {
    URI dead = slack.url();
    slack.close();

    assertThat(
            new SlackChecks(dead, SlackNeeds.NONE, Set.of(), clock)
                .examine(Optional.of("xoxb-secret"), Optional.of("xapp-secret")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text())
                    .contains("nobody answers at " + dead, "network, firewall and proxy"));
  }

  @Test
  void everyInstalledWorkspaceIsLookedAt() {
    InMemoryInstallations installations = new InMemoryInstallations();
    SlackWorkspaces workspaces =
        new SlackWorkspaces(
            installations,
            new SlackOAuth(
                slack.url(),
                "1",
                "secret",
                URI.create("https://learn.example.org"),
                SlackNeeds.NONE,
                clock),
            Optional.empty(),
            Set.of("T1", "T2"),
            clock);
    assertThat(doctor.examine(installations, workspaces))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.NOTE));

    fine(OURS, Duration.ZERO);
    installations.keep(installation("T1", Optional.empty()));
    installations.keep(installation("T2", Optional.of(NOW)));
    assertThat(doctor.examine(installations, workspaces))
        .contains(
            Finding.ok("Slack: speaks as leadlearner in Test District"),
            Finding.fault(
                "Slack: the token of workspace T2 has ended. Install the app there again."))
        .hasSize(5);

    installations.keep(installation("T3", Optional.empty()));
    assertThat(doctor.examine(installations, workspaces))
        .contains(
            Finding.fault(
                "Slack: workspace T3 (Test District) installed the app, and is not heard. If it is"
                    + " the district's, name it in SLACK_WORKSPACES beside the others; else remove"
                    + " the app there."))
        .hasSize(6);
  }

  @Test
  void aTokenOfAWorkspaceThatIsNotNamedIsAFault() {
    fine(OURS, Duration.ZERO);
    SlackChecks named = new SlackChecks(slack.url(), SlackNeeds.NONE, Set.of("T2"), clock);
    assertThat(named.examine(Optional.of("xoxb-secret"), Optional.empty()))
        .extracting(Finding::text)
        .anyMatch(text -> text.startsWith("Slack: SLACK_BOT_TOKEN is of T1, which"));
    SlackChecks right = new SlackChecks(slack.url(), SlackNeeds.NONE, Set.of("T1"), clock);
    assertThat(right.examine(Optional.of("xoxb-secret"), Optional.empty()))
        .noneMatch(finding -> finding.kind() == Kind.FAULT);
  }

  private static Installation installation(String team, Optional<Instant> end) {
    SlackCredentials credentials =
        new SlackCredentials("xoxb-secret", Optional.empty(), Optional.empty(), end);
    return new Installation("slack", team, "Test District", credentials.toJson(), NOW);
  }
}
