package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.settings.EncryptionKeys;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;

class SlackSettingsTest extends SettingsContract {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final Map<String, String> OVER_HTTP =
      Map.of("SLACK_BOT_TOKEN", "xoxb-hunter2", "SLACK_SIGNING_SECRET", "hunter2");
  private static final Map<String, String> OVER_SOCKET =
      Map.of("SLACK_BOT_TOKEN", "xoxb-hunter2", "SLACK_APP_TOKEN", "xapp-hunter2");
  private static final Map<String, String> BY_OAUTH =
      Map.of(
          "SLACK_CLIENT_ID", "111.222",
          "SLACK_CLIENT_SECRET", "hunter2",
          "SLACK_SIGNING_SECRET", "hunter2",
          "PUBLIC_URL", "https://learn.example.org",
          "ENCRYPTION_KEYS", "1:" + KEY);

  @Test
  void oneWorkspaceOverHttp() {
    assertThat(slack(OVER_HTTP))
        .isEqualTo(
            new SlackSettings(
                Optional.of("xoxb-hunter2"),
                Optional.of("hunter2"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false,
                URI.create("https://slack.com/api/"),
                Set.of("hooks.slack.com", "hooks.slack-gov.com")));
  }

  @Test
  void absencesAndTheAgentViewAreOffUntilTheyAreTurnedOn() {
    SlackSettings on = slack(and(OVER_HTTP, "SLACK_ABSENCES", "on", "SLACK_AGENT_VIEW", "on"));
    assertThat(on.absences()).isTrue();
    assertThat(on.agentView()).isTrue();
    assertThat(faults(and(OVER_HTTP, "SLACK_ABSENCES", "yes", "SLACK_AGENT_VIEW", "1")))
        .containsExactly(
            "SLACK_ABSENCES: \"yes\" is not one of on, off. Set SLACK_ABSENCES to one of them.",
            "SLACK_AGENT_VIEW: \"1\" is not one of on, off. Set SLACK_AGENT_VIEW to one of them.");
  }

  @Test
  void socketModeNeedsNoSigningSecret() {
    assertThat(slack(OVER_SOCKET).appToken()).contains("xapp-hunter2");
    assertThat(slack(OVER_SOCKET).signingSecret()).isEmpty();
  }

  @Test
  void manyWorkspacesByOAuth() {
    assertThat(slack(BY_OAUTH).oauth()).contains(new SlackSettings.OAuth("111.222", "hunter2"));
    assertThat(slack(BY_OAUTH).botToken()).isEmpty();
  }

  @Test
  void slackCanBeSomewhereElse() {
    SlackSettings slack =
        slack(
            and(
                OVER_HTTP,
                "SLACK_API_URL",
                "http://127.0.0.1:4600/api/",
                "SLACK_RESPONSE_HOSTS",
                "hooks.slack.com, 127.0.0.1:4600"));

    assertThat(slack.apiUrl()).isEqualTo(URI.create("http://127.0.0.1:4600/api/"));
    assertThat(slack.responseHosts())
        .containsExactlyInAnyOrder("hooks.slack.com", "127.0.0.1:4600");
  }

  @Test
  void theDistrictsWorkspacesAreNamedInTheirOrder() {
    assertThat(slack(and(BY_OAUTH, "SLACK_WORKSPACES", "T2, T1,T2")).workspaces())
        .containsExactly("T2", "T1");
    assertThat(slack(and(OVER_HTTP, "SLACK_WORKSPACES", "T1")).workspaces()).containsExactly("T1");
    assertThat(slack(OVER_HTTP).workspaces()).isEmpty();
    assertThat(ready(Map.of("SLACK_WORKSPACES", "T1")).slack()).isEmpty();
  }

  @Test
  void aBotTokenSpeaksInOneWorkspace() {
    assertThat(faults(and(OVER_HTTP, "SLACK_WORKSPACES", "T1,T2")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("names 2 workspaces", "SLACK_CLIENT_ID"));
    SlackSettings both =
        slack(and(BY_OAUTH, "SLACK_WORKSPACES", "T1,T2", "SLACK_BOT_TOKEN", "xoxb-1"));
    assertThat(both.botToken()).contains("xoxb-1");
    assertThat(both.workspaces()).containsExactly("T1", "T2");
  }

  @Test
  void accountsAreLinkedOnlyBetweenWorkspacesThatAreNamed() {
    assertThat(faults(and(BY_OAUTH, "LINK_ACCOUNTS", "on")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("LINK_ACCOUNTS: ")
                    .contains("Set SLACK_WORKSPACES", "LINK_ACCOUNTS to off"));
    assertThat(ready(and(BY_OAUTH, "LINK_ACCOUNTS", "on", "SLACK_WORKSPACES", "T1")).linkAccounts())
        .isTrue();
    assertThat(ready(and(OVER_HTTP, "LINK_ACCOUNTS", "on")).linkAccounts()).isTrue();
  }

  @Test
  void allWorkspaceFaultsAreReportedAtOnce() {
    assertThat(
            faults(
                Map.of(
                    "SLACK_CLIENT_ID", "1",
                    "LINK_ACCOUNTS", "on",
                    "ADMINS", "T9:U1, x:y",
                    "SLACK_SIGNING_SECRET", "s")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .contains("LINK_ACCOUNTS", "ADMINS", "SLACK_CLIENT_SECRET", "PUBLIC_URL");
  }

  @Test
  void whoAdministersIsHeardThere() {
    assertThat(faults(and(BY_OAUTH, "SLACK_WORKSPACES", "T1,T2", "ADMINS", "T3:U1")))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("ADMINS: T3 is not in SLACK_WORKSPACES"));
  }

  @Test
  void anIdAloneIsMeantInTheFirstWorkspaceAndTheOperatorIsTold() {
    Map<String, String> two = and(BY_OAUTH, "SLACK_WORKSPACES", "T1,T2", "ADMINS", "U1,T2:U2");
    Settings.Outcome outcome = SettingsReader.read(two, folder.resolve(".env"));

    assertThat(((Settings.Outcome.Ready) outcome).settings().admins())
        .containsExactlyInAnyOrder(admin("T1", "U1"), admin("T2", "U2"));
    assertThat(((Settings.Outcome.Ready) outcome).warnings())
        .containsExactly(
            "ADMINS: U1 administers in T1, the first of SLACK_WORKSPACES; write T123:U1 for"
                + " another.");
    assertThat(ready(and(OVER_HTTP, "ADMINS", "U1")).admins())
        .containsExactly(new Settings.Admin(Optional.of("slack"), Optional.empty(), "U1"));
  }

  private static Settings.Admin admin(String workspace, String user) {
    return new Settings.Admin(Optional.of("slack"), Optional.of(workspace), user);
  }

  @Test
  void addressesAloneAreNoPlatform() {
    assertThat(ready(Map.of("SLACK_API_URL", "http://127.0.0.1:4600/api/")).slack()).isEmpty();
  }

  @Test
  void thePlaygroundIsOffUnlessAskedForOnceThereIsAPlatform() {
    assertThat(ready(OVER_HTTP).playground()).isFalse();
    assertThat(ready(and(OVER_HTTP, "PLAYGROUND", "on")).playground()).isTrue();
    assertThat(ready(and(OVER_HTTP, "HOST", "0.0.0.0")).playground()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN=xoxb-1, SLACK_SIGNING_SECRET",
    "SLACK_SIGNING_SECRET=s, SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN=xapp-1, SLACK_BOT_TOKEN",
    "SLACK_CLIENT_ID=1, SLACK_CLIENT_SECRET PUBLIC_URL ENCRYPTION_KEYS SLACK_SIGNING_SECRET",
    "SLACK_CLIENT_SECRET=1, SLACK_CLIENT_ID PUBLIC_URL ENCRYPTION_KEYS SLACK_SIGNING_SECRET",
  })
  void whatIsMissingIsNamed(String set, String missing) {
    String[] pair = set.split("=", 2);

    assertThat(faults(Map.of(pair[0], pair[1])))
        .allMatch(line -> line.contains("it is missing, and ") && line.contains("Set "))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactlyInAnyOrder(missing.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, xoxp-hunter2, does not begin with xoxb-",
    "SLACK_BOT_TOKEN, xoxe.xoxb-hunter2, ends after 12 hours",
    "SLACK_APP_TOKEN, xoxb-hunter2, does not begin with xapp-",
    "SLACK_API_URL, http://slack.com/api/, is not an https address",
    "SLACK_API_URL, https://slack.com/, ends in /api/",
    "SLACK_API_URL, https://u:hunter2@slack.com/api/, is not an https address",
    "SLACK_RESPONSE_HOSTS, https://hooks.slack.com, is not the name of a host",
    "SLACK_RESPONSE_HOSTS, 'hooks.slack.com,', has an empty entry",
    "ENCRYPTION_KEYS, hunter2, entry 1 (not shown) is not <number>:<key>",
    "ENCRYPTION_KEYS, 1:hunter2, key 1 (not shown) is not 32 bytes in base64",
    "ENCRYPTION_KEYS, 0:hunter2, is not <number>:<key>",
    "ENCRYPTION_KEYS, '1:K,1:K', key 1 stands after key 1",
    "ENCRYPTION_KEYS, '1:K,2:K', key 2 stands after key 1",
    "ADMINS, 'U1,,U2', has an empty entry",
    "SLACK_WORKSPACES, 'T1,,T2', has an empty entry",
    "SLACK_WORKSPACES, districtname, is not the id of a workspace",
    "SLACK_WORKSPACES, C012AB3C4, is not the id of a workspace",
  })
  void eachKeyRefusesWhatItCannotBe(String key, String value, String wrong) {
    assertThat(faults(and(OVER_HTTP, key, value.replace("K", KEY))))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith(key + ": ")
                    .contains(wrong, key.equals("SLACK_BOT_TOKEN") ? "SLACK_" : "et " + key)
                    .doesNotContain("hunter2", KEY));
  }

  @Test
  void keysStandNewestFirst() {
    EncryptionKeys keys =
        ready(Map.of("ENCRYPTION_KEYS", "12:" + KEY + ", 3:" + KEY)).encryptionKeys();

    assertThat(keys.newestFirst().keySet()).containsExactly(12, 3);
    assertThat(keys.newestFirst().values())
        .isNotEmpty()
        .allMatch(key -> key.getAlgorithm().equals("AES") && key.getEncoded().length == 32);
    assertThat(keys).hasToString("EncryptionKeys[12, 3]");
  }

  @Test
  void noSecretIsShownBySettings() {
    assertThat(ready(and(BY_OAUTH, OVER_SOCKET)).toString())
        .contains("botToken: true", "111.222", "EncryptionKeys[1]")
        .doesNotContain("hunter2", KEY);
  }

  @Test
  void theExampleNamesEveryKey() throws Exception {
    Pattern line = Pattern.compile("(?m)^#([A-Z_]+)=");
    List<String> named =
        line.matcher(Files.readString(Path.of(".env.example")))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(named).allMatch(SettingKey::isKnown).hasSize(SettingKey.values().length);
  }

  private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(some);
    all.putAll(more);
    return all;
  }

  private SlackSettings slack(Map<String, String> environment) {
    return ready(environment).slack().orElseThrow();
  }

  /** In the order of their keys. */
  @Override
  List<String> faults(Map<String, String> environment) {
    return super.faults(environment).stream().sorted().toList();
  }
}
