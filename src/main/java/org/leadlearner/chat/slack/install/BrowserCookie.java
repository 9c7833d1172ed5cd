package org.leadlearner.chat.slack.install;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that identifies the browser that started an installation.
 *
 * @param https whether browsers reach us over https; the prefix of the name then keeps other hosts
 *     from setting it
 */
record BrowserCookie(boolean https) {

  String name() {
    return https ? "__Host-slack-install" : "slack-install";
  }

  void give(HttpServletResponse response, String secret) {
    response.addCookie(cookie(secret, Math.toIntExact(OAuthState.LIFE.toSeconds())));
  }

  void take(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(cookies -> Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(name()))
        .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
        .findFirst();
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setMaxAge(seconds);
    // Lax and not Strict, because the browser comes back from Slack's page.
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
