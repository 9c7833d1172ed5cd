package org.leadlearner.chat.teams.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.leadlearner.http.SameMachine;

/** Tells requests of a program on this machine from posts that a web page makes in a browser. */
public final class LocalRequests {

  private LocalRequests() {}

  public static boolean isSent(HttpServletRequest request) {
    return SameMachine.isSender(request) && request.getHeader("Origin") == null && isJson(request);
  }

  /** A page cannot post this content type to another origin without a preflight request. */
  private static boolean isJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }
}
