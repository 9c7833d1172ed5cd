package org.leadlearner.chat.teams.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.leadlearner.http.SameMachine;

/** Tells what a program on this machine sent from what a browser posts for a page of somebody's. */
public final class LocalRequests {

  private LocalRequests() {}

  public static boolean isSent(HttpServletRequest request) {
    return SameMachine.isSender(request) && request.getHeader("Origin") == null && isJson(request);
  }

  /** A page cannot post this type to another host without asking it first. */
  private static boolean isJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }
}
