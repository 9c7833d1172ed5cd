package org.leadlearner.chat.teams.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a program on this machine sent from what only passed through it: a proxy's traffic
 * comes from loopback as well, and so does what a browser posts for a page of somebody's.
 */
public final class LocalRequests {

  private static final List<String> MARKS_OF_OTHERS =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via", "Origin");

  private LocalRequests() {}

  public static boolean isSent(HttpServletRequest request) {
    return MARKS_OF_OTHERS.stream().allMatch(name -> request.getHeader(name) == null)
        && isLoopback(request.getRemoteAddr())
        && ServiceHosts.isThisMachine(request.getServerName())
        && isJson(request);
  }

  /** A page cannot post this type to another host without asking it first. */
  private static boolean isJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
