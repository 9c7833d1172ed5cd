package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.chat.web.page.Json;
import org.leadlearner.http.SameMachine;

/**
 * Admits only this computer, and only our own pages: nobody signs in to the playground, so other
 * addresses, proxied requests, rebound names (DNS rebinding) and posts of other sites are rejected.
 */
final class LoopbackOnly extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    Optional<String> refusal = refusal(request);
    if (refusal.isPresent()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      Json.write(JsonNodeFactory.instance.objectNode().put("error", refusal.get()), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<String> refusal(HttpServletRequest request) {
    if (!SameMachine.isSender(request)) {
      return Optional.of(
          "The playground answers only on the computer that it runs on, at localhost, 127.0.0.1 and"
              + " [::1], and through no proxy.");
    }
    if (isLoadedByAnotherSite(request)) {
      return Optional.of("The playground is used only by its own page.");
    }
    if (request.getMethod().equals("POST")) {
      return postRefusal(request);
    }
    return Optional.empty();
  }

  /** A link on another site may lead to the page; nothing else of another site may use it. */
  private static boolean isLoadedByAnotherSite(HttpServletRequest request) {
    String site = Objects.toString(request.getHeader("Sec-Fetch-Site"), "none");
    boolean isFollowedLink =
        "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && !request.getMethod().equals("POST");
    return !site.equals("same-origin") && !site.equals("none") && !isFollowedLink;
  }

  private static Optional<String> postRefusal(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + request.getHeader("Host"))) {
      return Optional.of("The playground takes posts only from its own page.");
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      return Optional.of("The playground takes only application/json.");
    }
    return Optional.empty();
  }
}
