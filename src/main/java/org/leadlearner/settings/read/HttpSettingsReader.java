package org.leadlearner.settings.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.settings.Settings;

/** Reads where the server listens and how it is reached. */
final class HttpSettingsReader {
  private static final int USUAL_PORT = 3000;
  private static final int HIGHEST_PORT = 65_535;
  private static final String USUAL_HOST = "127.0.0.1";
  private static final Pattern HOST =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");

  /** The characters of a Bearer token in RFC 6750, and long enough not to be an ordinary word. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{8,}=*");

  private final SettingValues values;

  HttpSettingsReader(SettingValues values) {
    this.values = values;
  }

  Settings.Http read() {
    int port = values.number(SettingKey.PORT, USUAL_PORT, 0, HIGHEST_PORT);
    return new Settings.Http(host(), port, publicUrl());
  }

  /** Who may read {@code /metrics}. */
  Settings.Metrics metrics() {
    Optional<String> text = values.text(SettingKey.METRICS);
    String word = text.map(some -> some.toLowerCase(Locale.ROOT)).orElse("loopback");
    if (word.equals("loopback")) {
      return Settings.Metrics.LOOPBACK;
    } else if (word.equals("off")) {
      return Settings.Metrics.OFF;
    } else if (TOKEN.matcher(text.orElseThrow()).matches()) {
      return new Settings.Metrics(true, text);
    }
    values.fault(
        SettingKey.METRICS,
        "the value is neither loopback nor off, nor a token of 8 or more of A-Z a-z 0-9 . _ ~ + / -",
        "Set METRICS to loopback, to off, or to what openssl rand -hex 32 makes.");
    return Settings.Metrics.LOOPBACK;
  }

  private String host() {
    String host = values.text(SettingKey.HOST).orElse(USUAL_HOST);
    boolean hasPort = host.matches("[^:]*:\\d+");
    if (!hasPort && HOST.matcher(host).matches()) {
      return host;
    }
    values.fault(
        SettingKey.HOST,
        SettingValues.quoted(host) + " is not a name or address alone.",
        "Set HOST to 127.0.0.1 for this machine, or to 0.0.0.0 for every network it is on.");
    return USUAL_HOST;
  }

  private Optional<URI> publicUrl() {
    Optional<String> text = values.text(SettingKey.PUBLIC_URL);
    Optional<URI> url = text.flatMap(HttpSettingsReader::safeUrl);
    if (text.isPresent() && url.isEmpty()) {
      values.fault(
          SettingKey.PUBLIC_URL,
          // A password in front of the host would be printed with the value.
          (text.get().contains("@") ? "the value" : SettingValues.quoted(text.get()))
              + " is not an https address (or http on this machine) without user, query or #.",
          "Set PUBLIC_URL to what browsers reach, such as https://learn.example.org.");
    }
    return url;
  }

  private static Optional<URI> safeUrl(String text) {
    try {
      return Optional.of(new URI(text.replaceFirst("/+$", ""))).filter(HttpSettingsReader::isSafe);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** An https address, or http on this machine, with only host, port and path. */
  static boolean isSafe(URI url) {
    boolean plain =
        url.getHost() != null
            && url.getUserInfo() == null
            && url.getQuery() == null
            && url.getFragment() == null;
    return plain
        && ("https".equalsIgnoreCase(url.getScheme())
            || ("http".equalsIgnoreCase(url.getScheme()) && Loopback.is(url.getHost())));
  }
}
