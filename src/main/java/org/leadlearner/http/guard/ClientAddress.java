package org.leadlearner.http.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/**
 * The client that a request is counted for. Behind a proxy all requests come from one address, so
 * the address that a proxy forwards is used; what a client on the internet says about itself is not
 * trusted.
 */
final class ClientAddress {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /**
   * The network part of an IPv6 address: whoever has one address of it has all of them (RFC 4291,
   * section 2.5.4).
   */
  private static final int NETWORK_BYTES = 8;

  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

  /** Only numbers, so that no name is ever looked up. */
  private static final Pattern NUMBERS =
      Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private ClientAddress() {}

  /** A key for the client of this request; several clients may share it. */
  static String of(Request request) {
    return address(request.getConnectionMetaData().getRemoteSocketAddress())
        .map(peer -> isProxy(peer) ? forwarded(request).orElse(peer) : peer)
        .map(ClientAddress::name)
        .orElse("");
  }

  /** A key for the peer of a connection; empty for a possible proxy. */
  static Optional<String> ofStranger(SocketAddress peer) {
    return address(peer).filter(one -> !isProxy(one)).map(ClientAddress::name);
  }

  private static Optional<InetAddress> address(SocketAddress peer) {
    return peer instanceof InetSocketAddress internet
        ? Optional.ofNullable(internet.getAddress())
        : Optional.empty();
  }

  /** On this machine or in a private network, which the internet reaches only through a proxy. */
  private static boolean isProxy(InetAddress peer) {
    return peer.isLoopbackAddress()
        || peer.isSiteLocalAddress()
        || peer.isLinkLocalAddress()
        || (peer instanceof Inet6Address
            && (peer.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
  }

  /** The proxy next to us wrote the last address; anybody may have written those before it. */
  private static Optional<InetAddress> forwarded(Request request) {
    List<String> lines = request.getHeaders().getValuesList(FORWARDED_FOR);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String last = lines.get(lines.size() - 1);
    return parsed(last.substring(last.lastIndexOf(',') + 1).strip());
  }

  private static Optional<InetAddress> parsed(String text) {
    String bare = text.startsWith("[") && text.endsWith("]") ? inside(text) : text;
    try {
      return NUMBERS.matcher(bare).matches()
          ? Optional.of(InetAddress.getByName(bare))
          : Optional.empty();
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  private static String inside(String brackets) {
    return brackets.substring(1, brackets.length() - 1);
  }

  private static String name(InetAddress address) {
    return address instanceof Inet6Address
        ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
