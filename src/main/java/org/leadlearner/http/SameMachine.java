package org.leadlearner.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells requests of a program on this machine from those that a proxy forwards: proxied traffic
 * comes from the loopback address as well.
 */
public final class SameMachine {

  /** Names that always mean this machine; others can be redirected here (DNS rebinding). */
  private static final Pattern NAMES =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

  /** The prefixes of headers that proxies, tunnels and content networks add. */
  private static final List<String> MARKS_OF_PROXIES =
      List.of(
          "x-forwarded",
          "forwarded",
          "via",
          "x-real-ip",
          "x-original-",
          "x-client-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "x-scheme",
          "x-proxy",
          "x-envoy-",
          "x-amzn-",
          "x-azure-",
          "x-arr-",
          "x-varnish",
          "cf-",
          "cdn-loop",
          "fastly-",
          "tailscale-",
          "akamai-",
          "x-akamai-",
          "fly-",
          "surrogate-",
          "x-ngrok-",
          "x-vercel-",
          "x-appengine-",
          "x-host",
          "proxy-");

  /** The endings of other headers in which they record the sender. */
  private static final Pattern ENDS_OF_PROXIES =
      Pattern.compile(".*(?:client|connecting|connection|user|remote|real)-?ip");

  /** No browser has used it for twenty years, and nginx uses it by default. */
  private static final String OF_PROXIES = "HTTP/1.0";

  private SameMachine() {}

  /** Whether a program on this machine sent the request directly, by a name of this machine. */
  public static boolean isSender(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && NAMES.matcher(request.getServerName()).matches()
        && !OF_PROXIES.equals(request.getProtocol())
        && Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
            .noneMatch(SameMachine::isOfProxy);
  }

  private static boolean isOfProxy(String header) {
    return MARKS_OF_PROXIES.stream().anyMatch(header::startsWith)
        || ENDS_OF_PROXIES.matcher(header).matches();
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
