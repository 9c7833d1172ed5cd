package org.leadlearner.dashboard.projector;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;

/** The page of a screen, the links that open it, and what it listens to. */
final class WallServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String EVENTS = "events";

  private final transient ProjectorEntrance entrance;
  private final transient Wall wall;
  private final transient Screens screens;

  WallServlet(ProjectorEntrance entrance, Wall wall, Screens screens) {
    this.entrance = entrance;
    this.wall = wall;
    this.screens = screens;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    Optional<Secret> screen = cookie().read(request);
    Optional<Secret> link = Secret.of(path);
    if (path.equals(EVENTS) && request.getMethod().equals("HEAD")) {
      // A stream without its content would stay open for nothing.
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (path.equals(EVENTS)) {
      screens.listen(screen, request, response);
    } else if (link.isPresent()) {
      wall.link(link.get(), phrases(request)).send(response);
    } else {
      wall.show(screen, phrases(request)).send(response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Secret> link = Secret.of(path(request));
    (link.isPresent()
            ? wall.open(link.get(), cookie(), phrases(request))
            : wall.show(Optional.empty(), phrases(request)))
        .send(response);
  }

  private SessionCookie cookie() {
    return new SessionCookie(
        "lead-learner-projector", entrance.address().isHttps(), ProjectorEntrance.SCREEN);
  }

  private static String path(HttpServletRequest request) {
    String path = Objects.toString(request.getPathInfo(), "");
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static PagePhrases phrases(HttpServletRequest request) {
    return PagePhrases.in(request.getLocale());
  }
}
