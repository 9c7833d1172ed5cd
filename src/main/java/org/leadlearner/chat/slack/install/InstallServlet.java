package org.leadlearner.chat.slack.install;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects a browser to Slack, where the person may allow the app. */
final class InstallServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient SlackOAuth oauth;
  private final transient OAuthState states;
  private final transient BrowserCookie cookie;

  InstallServlet(SlackOAuth oauth, OAuthState states, BrowserCookie cookie) {
    this.oauth = oauth;
    this.states = states;
    this.cookie = cookie;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String browser = states.secret();
    cookie.give(response, browser);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.sendRedirect(oauth.authorizeUrl(states.issue(browser)));
  }
}
