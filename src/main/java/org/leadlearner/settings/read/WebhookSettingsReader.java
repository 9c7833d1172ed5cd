package org.leadlearner.settings.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.settings.Settings;

/** Reads what is told of closed rounds, and the secret that shows it was us. */
final class WebhookSettingsReader {

  private static final int HTTPS = 443;
  private static final int SHORTEST = 24;
  private static final String ENCODED = "whsec_";
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*:.*");
  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{" + SHORTEST + ",}");

  private final SettingValues values;

  WebhookSettingsReader(SettingValues values) {
    this.values = values;
  }

  Optional<Settings.Webhook> read() {
    Optional<String> address = values.text(SettingKey.WEBHOOK_URL);
    Optional<String> secret = values.text(SettingKey.WEBHOOK_SECRET);
    Optional<URI> url = address.flatMap(WebhookSettingsReader::safe);
    if (address.isPresent() && url.isEmpty()) {
      // Some systems put a key into the address, so it is not shown.
      values.fault(
          SettingKey.WEBHOOK_URL,
          "the value is not an https address of a host by its name, on the usual port and without"
              + " user or # (or http on this machine).",
          "Set WEBHOOK_URL to one such as https://hooks.example.org/lead-learner.");
    }
    if (address.isPresent() != secret.isPresent()) {
      SettingKey missing = address.isPresent() ? SettingKey.WEBHOOK_SECRET : SettingKey.WEBHOOK_URL;
      values.fault(
          missing,
          "it is missing, and WEBHOOK_URL and WEBHOOK_SECRET go together.",
          "Set both, or leave both out. Make a secret with: openssl rand -hex 32");
    }
    boolean isGood = secret.filter(WebhookSettingsReader::isGood).isPresent();
    if (secret.isPresent() && !isGood) {
      values.fault(
          SettingKey.WEBHOOK_SECRET,
          "the value has fewer than 24 characters, a blank, or whsec_ without base64 of 24 bytes"
              + " behind it.",
          "Set WEBHOOK_SECRET to what openssl rand -hex 32 makes.");
    }
    return url.flatMap(found -> secret.map(known -> new Settings.Webhook(found, known)));
  }

  private static boolean isGood(String secret) {
    if (!secret.startsWith(ENCODED)) {
      return PRINTABLE.matcher(secret).matches();
    }
    try {
      return Base64.getDecoder().decode(secret.substring(ENCODED.length())).length >= SHORTEST;
    } catch (IllegalArgumentException notEncoded) {
      return false;
    }
  }

  private static Optional<URI> safe(String text) {
    try {
      return Optional.of(new URI(text)).filter(WebhookSettingsReader::isSafe);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(URI url) {
    if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
      return false;
    }
    boolean isHttps = "https".equalsIgnoreCase(url.getScheme());
    if (Loopback.is(url.getHost())) {
      return isHttps || "http".equalsIgnoreCase(url.getScheme());
    }
    return isHttps
        && (url.getPort() == -1 || url.getPort() == HTTPS)
        && !NUMERIC.matcher(url.getHost()).matches();
  }
}
