package org.leadlearner.dashboard.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * A filter before every page: pages are not cached, load nothing from other hosts, cannot be
 * framed, and reject posts from other sites.
 */
public final class SecurityFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  /** For a page that updates itself with scripts. */
  private static final String WITH_SCRIPTS = POLICY + "; script-src 'self'; connect-src 'self'";

  private final transient PublicUrl address;
  private final String policy;

  public SecurityFilter(PublicUrl address) {
    this(address, POLICY);
  }

  private SecurityFilter(PublicUrl address, String policy) {
    this.address = address;
    this.policy = policy;
  }

  /** The same for pages with scripts of ours. */
  public static SecurityFilter withScripts(PublicUrl address) {
    return new SecurityFilter(address, WITH_SCRIPTS);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.getMethod().equals("POST") && !isFromOurPages(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * Uses what the browser sends. Without Sec-Fetch-Site, our own pages come with the origin "null",
   * because they send no referrer (Fetch Standard, "append a request Origin header"); the token in
   * each form protects that case.
   */
  private boolean isFromOurPages(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.equals("null") || isOurs(origin, request);
  }

  private boolean isOurs(String origin, HttpServletRequest request) {
    Optional<String> ours =
        address.base().map(URI::toString).map(all -> all.replaceFirst("(?<=[^/:])/.*", ""));
    return origin.equalsIgnoreCase("http://" + request.getHeader("Host"))
        || ours.filter(origin::equalsIgnoreCase).isPresent();
  }
}
