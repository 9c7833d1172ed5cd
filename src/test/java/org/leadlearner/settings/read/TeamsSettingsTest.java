package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.settings.TeamsSettings;

class TeamsSettingsTest extends SettingsContract {
  private static final String ID = "11111111-2222-3333-4444-55555555aaaa";
  private static final String TENANT = "99999999-8888-7777-6666-555555555555";
  private static final Map<String, String> APP =
      Map.of(
          "MICROSOFT_APP_ID",
          ID.toUpperCase(Locale.ROOT),
          "MICROSOFT_APP_PASSWORD",
          "hunter2",
          "MICROSOFT_APP_TENANT_ID",
          TENANT);

  @Test
  void theDistrictsOwnApp() {
    assertThat(ready(APP).teams())
        .contains(
            new TeamsSettings(
                Optional.of(new TeamsSettings.AppIdentity(ID, "hunter2", TENANT)),
                URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
                URI.create("https://login.microsoftonline.com"),
                Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us",
                    "smba.infra.dod.teams.microsoft.us"),
                false,
                true));
  }

  @Test
  void theEmulatorNeedsNoApp() {
    TeamsSettings teams = ready(Map.of("TEAMS_EMULATOR", "on")).teams().orElseThrow();

    assertThat(teams.emulator()).isTrue();
    assertThat(teams.app()).isEmpty();
  }

  @Test
  void teamsCanBeSomewhereElse() {
    TeamsSettings teams =
        ready(
                and(
                    APP,
                    "TEAMS_OPENID_METADATA_URL",
                    "http://127.0.0.1:4700/openid",
                    "TEAMS_LOGIN_URL",
                    "http://127.0.0.1:4700/",
                    "TEAMS_SERVICE_HOSTS",
                    "smba.trafficmanager.net, 127.0.0.1:4700"))
            .teams()
            .orElseThrow();

    assertThat(teams.openIdMetadataUrl()).isEqualTo(URI.create("http://127.0.0.1:4700/openid"));
    assertThat(teams.loginUrl()).isEqualTo(URI.create("http://127.0.0.1:4700"));
    assertThat(teams.serviceHosts())
        .containsExactlyInAnyOrder("smba.trafficmanager.net", "127.0.0.1:4700");
  }

  @Test
  void addressesAloneAreNoPlatform() {
    assertThat(ready(Map.of("TEAMS_LOGIN_URL", "http://127.0.0.1:4700")).teams()).isEmpty();
    assertThat(ready(Map.of("TEAMS_EMULATOR", "off")).teams()).isEmpty();
  }

  @Test
  void thePlaygroundStaysOnBesideTheEmulatorAndGoesOffForRealPeople() {
    assertThat(ready(Map.of("TEAMS_EMULATOR", "on")).playground()).isTrue();
    assertThat(ready(APP).playground()).isFalse();
    assertThat(ready(and(APP, "HOST", "0.0.0.0")).playground()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD", "MICROSOFT_APP_TENANT_ID"})
  void theThreeOfTheAppGoTogether(String only) {
    Set<String> others = new TreeSet<>(APP.keySet());
    others.remove(only);

    assertThat(faults(Map.of(only, APP.get(only))))
        .allMatch(line -> line.contains("it is missing, and ") && line.contains("Set MICROSOFT_"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactlyElementsOf(others);
  }

  @ParameterizedTest
  @CsvSource({
    "MICROSOFT_APP_ID, hunter2, is not an id such as",
    "MICROSOFT_APP_TENANT_ID, hunter2.onmicrosoft.com, is not an id such as",
    "MICROSOFT_APP_PASSWORD, 11111111-2222-3333-4444-555555555555, is the id of a secret",
    "TEAMS_OPENID_METADATA_URL, http://login.example.org/x, is not an https address",
    "TEAMS_LOGIN_URL, https://u:hunter2@login.example.org, is not an https address",
    "TEAMS_LOGIN_URL, not an address, is not an https address",
    "TEAMS_SERVICE_HOSTS, https://smba.trafficmanager.net, is not the name of a host",
    "TEAMS_SERVICE_HOSTS, 'smba.trafficmanager.net,', has an empty entry",
    "TEAMS_PRIVATE_MESSAGES, maybe, 'is not one of on, off'",
    "TEAMS_EMULATOR, maybe, 'is not one of on, off'",
    "TEAMS_EMULATOR, on, anybody could speak to the real app without proof",
  })
  void eachKeyRefusesWhatItCannotBe(String key, String value, String wrong) {
    assertThat(faults(and(APP, key, value)))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith(key + ": ")
                    .contains(wrong, "Set " + key)
                    .doesNotContain("hunter2"));
  }

  @Test
  void theEmulatorStaysOnThisMachine() {
    assertThat(faults(Map.of("TEAMS_EMULATOR", "on", "HOST", "0.0.0.0", "PLAYGROUND", "off")))
        .containsExactly(
            "TEAMS_EMULATOR: it is on, but HOST \"0.0.0.0\" can be reached from other machines."
                + " Set HOST to 127.0.0.1, or set TEAMS_EMULATOR to off.");
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    assertThat(
            faults(
                Map.of(
                    "MICROSOFT_APP_ID", "x", "TEAMS_EMULATOR", "on", "TEAMS_SERVICE_HOSTS", "a/b")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "MICROSOFT_APP_ID",
            "MICROSOFT_APP_PASSWORD",
            "MICROSOFT_APP_TENANT_ID",
            "TEAMS_EMULATOR",
            "TEAMS_SERVICE_HOSTS");
  }

  @Test
  void thePasswordIsNotShownBySettings() {
    assertThat(ready(APP).toString()).contains(ID, TENANT).doesNotContain("hunter2");
  }
}
