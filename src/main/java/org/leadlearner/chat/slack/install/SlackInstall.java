package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.util.function.Predicate;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.access.Installations;

/** The URLs for installing the app in a workspace. */
public final class SlackInstall {
  private final InstallServlet install;
  private final OAuthCallbackServlet installed;

  /**
   * @param workspaces which of them may install it
   * @param firstUse whether a key is used for the first time, on any node; it is called once for
   *     each installation, and must remember keys for ten minutes at least
   */
  public SlackInstall(
      SlackOAuth oauth,
      Installations installations,
      SlackWorkspaces workspaces,
      Predicate<String> firstUse,
      Clock clock) {
    OAuthState states = new OAuthState(oauth.stateKey(), clock);
    BrowserCookie cookie = new BrowserCookie(oauth.isOverHttps());
    install = new InstallServlet(oauth, states, cookie);
    installed =
        new OAuthCallbackServlet(
            oauth, states, cookie, installations, workspaces::admits, firstUse);
  }

  /** Adds {@code GET /slack/install} and {@code GET /slack/oauth_redirect}. */
  public void addTo(ServletContextHandler context) {
    context.addServlet(new ServletHolder(install), "/slack/install");
    context.addServlet(new ServletHolder(installed), "/slack/oauth_redirect");
  }
}
