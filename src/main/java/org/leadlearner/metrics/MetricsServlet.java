package org.leadlearner.metrics;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.leadlearner.http.SameMachine;

/**
 * {@code GET /metrics}: for a program on this machine without a proxy, or for a request with the
 * token.
 */
public final class MetricsServlet extends HttpServlet {

  public static final String PATH = "/metrics";

  private static final long serialVersionUID = 1;
  private static final String BEARER = "Bearer ";

  private final transient Metrics metrics;
  private final transient Optional<String> token;

  /**
   * @param token that a scraper sends; empty when only this machine may ask
   */
  public MetricsServlet(Metrics metrics, Optional<String> token) {
    this.metrics = metrics;
    this.token = token;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (mayRead(request)) {
      response.setContentType("text/plain; version=0.0.4; charset=utf-8");
      response.getWriter().write(metrics.scrape());
      return;
    }
    response.setContentType("text/plain;charset=utf-8");
    if (token.isPresent()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("WWW-Authenticate", "Bearer");
      response.getWriter().write("Send the token of METRICS as a Bearer token.\n");
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response
          .getWriter()
          .write(
              "Metrics are for this computer alone, and through no proxy; or set METRICS to a"
                  + " token.\n");
    }
  }

  private boolean mayRead(HttpServletRequest request) {
    return token.map(right -> sends(request, right)).orElseGet(() -> SameMachine.isSender(request));
  }

  private static boolean sends(HttpServletRequest request, String right) {
    String sent = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    return sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && MessageDigest.isEqual(
            right.getBytes(StandardCharsets.UTF_8),
            sent.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
  }
}
