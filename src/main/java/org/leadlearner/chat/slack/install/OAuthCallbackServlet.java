package org.leadlearner.chat.slack.install;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.chat.slack.api.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the browser that comes back from Slack, and stores the installation. */
final class OAuthCallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(OAuthCallbackServlet.class);

  private final transient SlackOAuth oauth;
  private final transient OAuthState states;
  private final transient BrowserCookie cookie;
  private final transient Installations installations;
  private final transient Predicate<String> admits;
  private final transient Predicate<String> firstUse;

  OAuthCallbackServlet(
      SlackOAuth oauth,
      OAuthState states,
      BrowserCookie cookie,
      Installations installations,
      Predicate<String> admits,
      Predicate<String> firstUse) {
    this.oauth = oauth;
    this.states = states;
    this.cookie = cookie;
    this.installations = installations;
    this.admits = admits;
    this.firstUse = firstUse;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InstallPage page = page(request);
    response.setHeader("Cache-Control", "no-store");
    // The address contains a code, which no other site may see.
    response.setHeader("Referrer-Policy", "no-referrer");
    cookie.take(response);
    page.answer(response);
  }

  private InstallPage page(HttpServletRequest request) {
    Optional<String> state = Optional.ofNullable(request.getParameter("state"));
    Optional<String> browser = cookie.of(request);
    if (state.isEmpty() || browser.isEmpty() || !states.isGood(state.get(), browser.get())) {
      return InstallPage.STALE;
    }
    if (!firstUse.test(OAuthState.nameOf(state.get()))) {
      return InstallPage.STALE;
    }
    Optional<String> code = Optional.ofNullable(request.getParameter("code"));
    return code.isPresent() ? install(code.get()) : refused(request.getParameter("error"));
  }

  private InstallPage install(String code) {
    try {
      Installation installation = oauth.install(code);
      if (!admits.test(installation.workspace())) {
        LOG.warn(
            "Slack workspace {} is none of the district's, so it could not install the app. If it"
                + " is, name it in SLACK_WORKSPACES.",
            installation.workspace());
        oauth.uninstall(installation);
        return InstallPage.NOT_OURS;
      }
      installations.keep(installation);
      LOG.info("Installed in Slack workspace {}.", installation.workspace());
      return InstallPage.INSTALLED;
    } catch (SlackException failure) {
      LOG.warn("An installation in Slack failed: {}.", failure.reason());
      return InstallPage.FAILED;
    } catch (IllegalStateException notKnown) {
      LOG.warn("An installation in Slack failed: {}.", notKnown.getMessage());
      return InstallPage.FAILED;
    }
  }

  private static InstallPage refused(@Nullable String error) {
    if ("access_denied".equals(error)) {
      return InstallPage.CANCELLED;
    }
    LOG.warn("Slack sent a browser back from an installation with neither code nor refusal.");
    return InstallPage.FAILED;
  }
}
