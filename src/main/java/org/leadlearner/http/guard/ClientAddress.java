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
 * Whom a request counts for. Behind a proxy all come from one address, so a proxy's word is taken
 * for whom it speaks for; what somebody from the internet says of themselves is not.
 */
final class ClientAddress {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** A host's own network: whoever has one address of it has them all (RFC 4291, section 2.5.4). */
  private static final int NETWORK_BYTES = 8;

  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

  /** Numbers alone, so that no name is ever looked up. */
  private static final Pattern NUMBERS =
      Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private ClientAddress() {}

  /** A name for the client that sent this; several clients may share it. */
  static String of(Request request) {
    return address(request.getConnectionMetaData().getRemoteSocketAddress())
        .map(peer -> isProxy(peer) ? forwarded(request).orElse(peer) : peer)
        .map(ClientAddress::name)
        .orElse("");
  }

  /** A name for who is at the other end of a connection; empty for what may be a proxy. */
  static Optional<String> ofStranger(SocketAddress peer) {
    return address(peer).filter(one -> !isProxy(one)).map(ClientAddress::name);
  }

  private static Optional<InetAddress> address(SocketAddress peer) {
    return peer instanceof InetSocketAddress internet
        ? Optional.ofNullable(internet.getAddress())
        : Optional.empty();
  }

  /** On this machine or in a private network, which the internet reaches through a proxy alone. */
  private static boolean isProxy(InetAddress peer) {
    return peer.isLoopbackAddress()
        || peer.isSiteLocalAddress()
        || peer.isLinkLocalAddress()
        || (peer instanceof Inet6Address
            && (peer.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
  }

  /** The last one was written by the proxy that speaks with us; those before it by anybody. */
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
