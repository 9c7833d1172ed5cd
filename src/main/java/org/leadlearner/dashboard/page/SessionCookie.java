package org.leadlearner.dashboard.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie of a session: for this host only, hidden from scripts, not sent by other sites (RFC
 * 6265bis, section 4.1.3.2, the prefix {@code __Host-}).
 *
 * @param plainName its name without the prefix
 */
public record SessionCookie(String plainName, boolean secure, Duration lifetime) {

  /**
   * Over plain http a browser accepts no cookie with that prefix. Plain http is used only on this
   * machine, for the playground; there the cookie has another name, so it is never mistaken for the
   * secure one.
   */
  String name() {
    return secure ? "__Host-" + plainName : plainName;
  }

  public Optional<Secret> read(HttpServletRequest request) {
    Cookie[] all = request.getCookies();
    Stream<Cookie> cookies = all == null ? Stream.empty() : Arrays.stream(all);
    return cookies
        .filter(cookie -> cookie.getName().equals(name()))
        .findFirst()
        .flatMap(cookie -> Secret.of(cookie.getValue()));
  }

  /** Begins a session and leads on to a page. */
  public PageResponse begin(Secret session, String path) {
    return response -> {
      response.addCookie(cookie(session.text(), (int) lifetime.toSeconds()));
      PageResponse.seeOther(path).send(response);
    };
  }

  public void clear(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
