package org.leadlearner.settings.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.settings.EncryptionKeys;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;

/** Reads the settings for Slack, and checks whether they are complete. Nothing secret is shown. */
final class SlackSettingsReader {
  private static final URI USUAL_API = URI.create("https://slack.com/api/");
  private static final Set<String> USUAL_HOSTS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
  private static final String BOT_TOKEN_MEND =
      "Set SLACK_BOT_TOKEN to the Bot User OAuth Token (xoxb-...) on the app's page OAuth &"
          + " Permissions.";
  private static final String APP_TOKEN_MEND =
      "Set SLACK_APP_TOKEN to an App-Level Token (xapp-...) with the scope connections:write, from"
          + " the app's page Basic Information.";

  private static final Pattern WORKSPACE = Pattern.compile("T[A-Z0-9]+");

  private final SettingValues values;
  private final AddressReader addresses;
  private final Settings.Http http;
  private final EncryptionKeys keys;

  SlackSettingsReader(SettingValues values, Settings.Http http, EncryptionKeys keys) {
    this.values = values;
    this.addresses = new AddressReader(values);
    this.http = http;
    this.keys = keys;
  }

  /** Empty when nothing is set that only Slack needs; the addresses alone do not count. */
  Optional<SlackSettings> read() {
    URI apiUrl =
        addresses.url(SettingKey.SLACK_API_URL, USUAL_API, "/api/", "http://127.0.0.1:4600/api/");
    Set<String> responseHosts =
        addresses.hosts(
            SettingKey.SLACK_RESPONSE_HOSTS, USUAL_HOSTS, "hooks.slack.com,127.0.0.1:4600");
    List<String> workspaces = workspaces();
    boolean absences = values.isOn(SettingKey.SLACK_ABSENCES, false);
    boolean agentView = values.isOn(SettingKey.SLACK_AGENT_VIEW, false);
    if (!isMeant()) {
      return Optional.empty();
    }
    SlackSettings settings =
        new SlackSettings(
            botToken(),
            values.text(SettingKey.SLACK_SIGNING_SECRET),
            appToken(),
            oauth(),
            workspaces,
            absences,
            agentView,
            apiUrl,
            responseHosts);
    check();
    checkOneToken(workspaces);
    return Optional.of(settings);
  }

  private List<String> workspaces() {
    List<String> ids = values.list(SettingKey.SLACK_WORKSPACES);
    ids.stream().filter(id -> !WORKSPACE.matcher(id).matches()).forEach(this::noWorkspace);
    return ids.stream().filter(WORKSPACE.asMatchPredicate()).distinct().toList();
  }

  private void noWorkspace(String id) {
    values.fault(
        SettingKey.SLACK_WORKSPACES,
        SettingValues.quoted(id) + " is not the id of a workspace, which begins with T.",
        "Set SLACK_WORKSPACES to a comma list such as T012AB3C4,T056DE7F8. The id stands in the"
            + " address of Slack in a browser, behind client/.");
  }

  private void checkOneToken(List<String> workspaces) {
    if (oauth().isEmpty() && workspaces.size() > 1) {
      values.fault(
          SettingKey.SLACK_WORKSPACES,
          "it names " + workspaces.size() + " workspaces, and a bot token is for one.",
          "Set SLACK_WORKSPACES to the one of SLACK_BOT_TOKEN, or set SLACK_CLIENT_ID and"
              + " SLACK_CLIENT_SECRET, so that each can install the app.");
    }
  }

  private boolean isMeant() {
    return Stream.of(
            SettingKey.SLACK_BOT_TOKEN,
            SettingKey.SLACK_SIGNING_SECRET,
            SettingKey.SLACK_APP_TOKEN,
            SettingKey.SLACK_CLIENT_ID,
            SettingKey.SLACK_CLIENT_SECRET)
        .anyMatch(this::has);
  }

  private boolean has(SettingKey key) {
    return values.text(key).isPresent();
  }

  private Optional<String> botToken() {
    Optional<String> token = values.text(SettingKey.SLACK_BOT_TOKEN);
    if (token.filter(text -> text.startsWith("xoxe.")).isPresent()) {
      values.fault(
          SettingKey.SLACK_BOT_TOKEN,
          "the value (not shown) is a token that ends after 12 hours.",
          "Turn token rotation off for the app, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET and"
              + " install by OAuth, which renews tokens.");
    } else {
      mustBegin(SettingKey.SLACK_BOT_TOKEN, "xoxb-", BOT_TOKEN_MEND);
    }
    return token;
  }

  private Optional<String> appToken() {
    mustBegin(SettingKey.SLACK_APP_TOKEN, "xapp-", APP_TOKEN_MEND);
    return values.text(SettingKey.SLACK_APP_TOKEN);
  }

  private void mustBegin(SettingKey key, String prefix, String mend) {
    if (values.text(key).filter(text -> !text.startsWith(prefix)).isPresent()) {
      values.fault(key, "the value (not shown) does not begin with " + prefix + ".", mend);
    }
  }

  private Optional<SlackSettings.OAuth> oauth() {
    return values
        .text(SettingKey.SLACK_CLIENT_ID)
        .flatMap(
            id ->
                values
                    .text(SettingKey.SLACK_CLIENT_SECRET)
                    .map(secret -> new SlackSettings.OAuth(id, secret)));
  }

  private void check() {
    boolean id = has(SettingKey.SLACK_CLIENT_ID);
    boolean secret = has(SettingKey.SLACK_CLIENT_SECRET);
    if (!has(SettingKey.SLACK_BOT_TOKEN) && !id && !secret) {
      missing(
          SettingKey.SLACK_BOT_TOKEN, "the app cannot speak in Slack without it", BOT_TOKEN_MEND);
    }
    if (!has(SettingKey.SLACK_SIGNING_SECRET) && !has(SettingKey.SLACK_APP_TOKEN)) {
      missing(
          SettingKey.SLACK_SIGNING_SECRET,
          "requests from Slack cannot be told from forged ones without it",
          "Set SLACK_SIGNING_SECRET to the Signing Secret on the app's page Basic Information, or"
              + " set SLACK_APP_TOKEN to use Socket Mode.");
    }
    if (id != secret) {
      SettingKey other = id ? SettingKey.SLACK_CLIENT_SECRET : SettingKey.SLACK_CLIENT_ID;
      String mend = "Set it to the one on the app's page Basic Information, or leave both out.";
      missing(other, "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET go together", mend);
    }
    if (id || secret) {
      checkWhatInstallingNeeds();
    }
  }

  private void checkWhatInstallingNeeds() {
    if (http.publicUrl().isEmpty() && !has(SettingKey.PUBLIC_URL)) {
      missing(
          SettingKey.PUBLIC_URL,
          "browsers must come back here when a workspace installs the app (SLACK_CLIENT_ID)",
          "Set PUBLIC_URL to what browsers reach, such as https://learn.example.org.");
    }
    if (keys.newestFirst().isEmpty() && !has(SettingKey.ENCRYPTION_KEYS)) {
      missing(
          SettingKey.ENCRYPTION_KEYS,
          "the tokens of workspaces are only kept encrypted (SLACK_CLIENT_ID)",
          "Set ENCRYPTION_KEYS to 1:<key>, with a key that openssl rand -base64 32 makes.");
    }
  }

  private void missing(SettingKey key, String why, String mend) {
    values.fault(key, "it is missing, and " + why + ".", mend);
  }
}
