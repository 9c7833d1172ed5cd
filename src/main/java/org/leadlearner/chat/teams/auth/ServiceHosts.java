package org.leadlearner.chat.teams.auth;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hosts that our token may be sent to. An activity names the service of its conversation, and
 * whoever gets our token can speak as this bot, so only listed hosts are called (platforms.md).
 *
 * @param hosts each {@code host}, which means the default port, or {@code host:port}
 * @param areHereToo whether every port of this machine is allowed, for an emulator
 */
public record ServiceHosts(Set<String> hosts, boolean areHereToo) {

  /** Nothing that two URL parsers could read differently. */
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:]+]");

  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9a-f:]+]");
  private static final String SAFE = "https";
  private static final int SAFE_PORT = 443;
  private static final int PLAIN_PORT = 80;

  public ServiceHosts {
    hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  public ServiceHosts(Set<String> hosts) {
    this(hosts, false);
  }

  /**
   * Whether the token may be sent to this URL: its host is listed, and it is {@code https} or this
   * machine.
   */
  public boolean allows(String serviceUrl) {
    return parsed(serviceUrl).filter(this::isListed).isPresent();
  }

  private boolean isListed(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    boolean isSafe = SAFE.equals(url.getScheme().toLowerCase(Locale.ROOT));
    int usual = isSafe ? SAFE_PORT : PLAIN_PORT;
    int port = url.getPort() < 0 ? usual : url.getPort();
    boolean isNamed = hosts.contains(host + ":" + port) || (port == usual && hosts.contains(host));
    boolean isHere = isThisMachine(host);
    return (isNamed || (areHereToo && isHere)) && (isSafe || isHere);
  }

  /** Empty for anything but a plain {@code http} or {@code https} URL. */
  private static Optional<URI> parsed(String serviceUrl) {
    try {
      URI url = new URI(serviceUrl);
      boolean isPlain =
          url.getScheme() != null
              && Set.of(SAFE, "http").contains(url.getScheme().toLowerCase(Locale.ROOT))
              && url.getHost() != null
              && HOST.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches()
              && url.getRawUserInfo() == null
              && url.getRawQuery() == null
              && url.getRawFragment() == null;
      return isPlain ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException noUrl) {
      return Optional.empty();
    }
  }

  /** Only {@code localhost} and numeric addresses; no name is looked up. */
  static boolean isThisMachine(String host) {
    if ("localhost".equals(host)) {
      return true;
    }
    try {
      return NUMBERS.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
