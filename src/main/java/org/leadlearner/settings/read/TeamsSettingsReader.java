package org.leadlearner.settings.read;

import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.TeamsSettings;

/** Reads the settings for Teams, and checks whether they are complete. Nothing secret is shown. */
final class TeamsSettingsReader {
  private static final URI USUAL_METADATA =
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");
  private static final URI USUAL_LOGIN = URI.create("https://login.microsoftonline.com");
  private static final Set<String> USUAL_HOSTS =
      Set.of(
          "smba.trafficmanager.net",
          "smba.infra.gcc.teams.microsoft.com",
          "smba.infra.gov.teams.microsoft.us",
          "smba.infra.dod.teams.microsoft.us");
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  /** What an app is known by, and where in its registration each stands. */
  private static final Map<SettingKey, String> IDENTITY =
      new EnumMap<>(
          Map.of(
              SettingKey.MICROSOFT_APP_ID,
              "the Application (client) ID, from the page Overview",
              SettingKey.MICROSOFT_APP_PASSWORD,
              "the Value (not the Secret ID) of a client secret, from the page Certificates &"
                  + " secrets",
              SettingKey.MICROSOFT_APP_TENANT_ID,
              "the Directory (tenant) ID, from the page Overview"));

  private final SettingValues values;
  private final AddressReader addresses;
  private final Settings.Http http;

  TeamsSettingsReader(SettingValues values, Settings.Http http) {
    this.values = values;
    this.addresses = new AddressReader(values);
    this.http = http;
  }

  /** Empty when nothing is set that only Teams needs; the addresses alone do not count. */
  Optional<TeamsSettings> read() {
    URI metadata =
        addresses.url(
            SettingKey.TEAMS_OPENID_METADATA_URL,
            USUAL_METADATA,
            "",
            "http://127.0.0.1:4700/v1/.well-known/openidconfiguration");
    URI login = login();
    Set<String> hosts =
        addresses.hosts(
            SettingKey.TEAMS_SERVICE_HOSTS, USUAL_HOSTS, "smba.trafficmanager.net,127.0.0.1:4700");
    boolean emulator = emulator();
    boolean asides = values.isOn(SettingKey.TEAMS_PRIVATE_MESSAGES, true);
    Optional<TeamsSettings.AppIdentity> app = app();
    return emulator || isApp()
        ? Optional.of(new TeamsSettings(app, metadata, login, hosts, emulator, asides))
        : Optional.empty();
  }

  private URI login() {
    URI url = addresses.url(SettingKey.TEAMS_LOGIN_URL, USUAL_LOGIN, "", "http://127.0.0.1:4700");
    return URI.create(url.toString().replaceFirst("/+$", ""));
  }

  private boolean isApp() {
    return IDENTITY.keySet().stream().anyMatch(this::has);
  }

  private boolean has(SettingKey key) {
    return values.text(key).isPresent();
  }

  private Optional<TeamsSettings.AppIdentity> app() {
    if (!isApp()) {
      return Optional.empty();
    }
    IDENTITY.keySet().stream().filter(key -> !has(key)).forEach(this::missing);
    Optional<String> id = guid(SettingKey.MICROSOFT_APP_ID);
    Optional<String> tenant = guid(SettingKey.MICROSOFT_APP_TENANT_ID);
    Optional<String> password = password();
    return id.isPresent() && password.isPresent() && tenant.isPresent()
        ? Optional.of(new TeamsSettings.AppIdentity(id.get(), password.get(), tenant.get()))
        : Optional.empty();
  }

  private void missing(SettingKey key) {
    values.fault(
        key,
        "it is missing, and MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID"
            + " go together.",
        mend(key));
  }

  private Optional<String> guid(SettingKey key) {
    Optional<String> text = values.text(key);
    if (text.filter(some -> !GUID.matcher(some).matches()).isPresent()) {
      // Not shown: it may be the password, copied to the wrong line.
      values.fault(
          key,
          "the value (not shown) is not an id such as 11111111-2222-3333-4444-555555555555.",
          mend(key));
      return Optional.empty();
    }
    return text.map(some -> some.toLowerCase(Locale.ROOT));
  }

  /** The page with the secret shows its id beside it, and the id looks like the secret. */
  private Optional<String> password() {
    Optional<String> text = values.text(SettingKey.MICROSOFT_APP_PASSWORD);
    if (text.filter(some -> GUID.matcher(some).matches()).isPresent()) {
      values.fault(
          SettingKey.MICROSOFT_APP_PASSWORD,
          "the value (not shown) is the id of a secret and not the secret.",
          mend(SettingKey.MICROSOFT_APP_PASSWORD));
      return Optional.empty();
    }
    return text;
  }

  private static String mend(SettingKey key) {
    return "Set %s to %s of the app registration.".formatted(key, IDENTITY.get(key));
  }

  /** Whoever reaches the emulator endpoint can act as anyone, so it stays on this machine. */
  private boolean emulator() {
    boolean on = values.isOn(SettingKey.TEAMS_EMULATOR, false);
    if (on && isApp()) {
      values.fault(
          SettingKey.TEAMS_EMULATOR,
          "it is on, and with MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD or MICROSOFT_APP_TENANT_ID"
              + " anybody could speak to the real app without proof.",
          "Set TEAMS_EMULATOR to off, or leave those three out while you try things out.");
    }
    if (on && !Loopback.is(http.host())) {
      values.fault(
          SettingKey.TEAMS_EMULATOR,
          "it is on, but HOST "
              + SettingValues.quoted(http.host())
              + " can be reached from other machines.",
          "Set HOST to 127.0.0.1, or set TEAMS_EMULATOR to off.");
    }
    return on;
  }
}
