package org.leadlearner.settings.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the addresses of a chat platform: its own, or others for tests. */
final class AddressReader {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");

  private final SettingValues values;

  AddressReader(SettingValues values) {
    this.values = values;
  }

  /**
   * An address that secrets are sent to, so only this machine may use plain http.
   *
   * @param end what its path must end with; empty: anything
   * @param example another address
   */
  URI url(SettingKey key, URI usual, String end, String example) {
    Optional<String> text = values.text(key);
    Optional<URI> url =
        text.flatMap(AddressReader::safe).filter(some -> some.getPath().endsWith(end));
    if (text.isPresent() && url.isEmpty()) {
      values.fault(
          key,
          (text.get().contains("@") ? "the value" : SettingValues.quoted(text.get()))
              + " is not an https address (or http on this machine)"
              + (end.isEmpty() ? "." : " that ends in " + end + "."),
          "Set %s to an address such as %s, or leave it out for the usual one."
              .formatted(key, example));
    }
    return url.orElse(usual);
  }

  private static Optional<URI> safe(String text) {
    try {
      return Optional.of(new URI(text)).filter(HttpSettingsReader::isSafe);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /**
   * The names of hosts, each perhaps with a port.
   *
   * @param example a list with another host
   */
  Set<String> hosts(SettingKey key, Set<String> usual, String example) {
    List<String> hosts = values.list(key);
    for (String host : hosts) {
      if (!HOST.matcher(host).matches()) {
        values.fault(
            key,
            SettingValues.quoted(host) + " is not the name of a host, perhaps with a port.",
            "Set %s to a comma list such as %s.".formatted(key, example));
      }
    }
    return hosts.isEmpty() ? usual : Set.copyOf(hosts);
  }
}
