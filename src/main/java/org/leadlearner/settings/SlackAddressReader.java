package org.leadlearner.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads where Slack is: its own addresses, unless somebody tries things out elsewhere. */
final class SlackAddressReader {
  private static final URI USUAL_API = URI.create("https://slack.com/api/");
  private static final Set<String> USUAL_HOSTS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");

  private final SettingValues values;

  SlackAddressReader(SettingValues values) {
    this.values = values;
  }

  URI apiUrl() {
    Optional<String> text = values.text(SettingKey.SLACK_API_URL);
    Optional<URI> url = text.flatMap(SlackAddressReader::safe);
    if (text.isPresent() && url.isEmpty()) {
      values.fault(
          SettingKey.SLACK_API_URL,
          (text.get().contains("@") ? "the value" : SettingValues.quoted(text.get()))
              + " is not an https address (or http on this machine) that ends in /api/.",
          "Set SLACK_API_URL to an address such as http://127.0.0.1:4600/api/, or leave it out for"
              + " Slack itself.");
    }
    return url.orElse(USUAL_API);
  }

  private static Optional<URI> safe(String text) {
    try {
      return Optional.of(new URI(text)).filter(SlackAddressReader::isSafe);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Tokens travel there, so nothing but this machine may hear them in the clear. */
  private static boolean isSafe(URI url) {
    return HttpSettingsReader.isSafe(url) && url.getPath().endsWith("/api/");
  }

  Set<String> responseHosts() {
    List<String> hosts = values.list(SettingKey.SLACK_RESPONSE_HOSTS);
    for (String host : hosts) {
      if (!HOST.matcher(host).matches()) {
        values.fault(
            SettingKey.SLACK_RESPONSE_HOSTS,
            SettingValues.quoted(host) + " is not the name of a host, perhaps with a port.",
            "Set SLACK_RESPONSE_HOSTS to a comma list such as hooks.slack.com,127.0.0.1:4600.");
      }
    }
    return hosts.isEmpty() ? USUAL_HOSTS : Set.copyOf(hosts);
  }
}
