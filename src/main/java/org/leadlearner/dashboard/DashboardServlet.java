package org.leadlearner.dashboard;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.Visitor;

/** Serves every page of the dashboard by its path. */
final class DashboardServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient DashboardEntrance entrance;
  private final transient PageSources sources;
  private final transient SignIn signIn;

  DashboardServlet(DashboardEntrance entrance, PageSources sources) {
    this.entrance = entrance;
    this.sources = sources;
    this.signIn = new SignIn(entrance, sources);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    got(request).send(response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    posted(request).send(response);
  }

  private PageResponse got(HttpServletRequest request) {
    String path = path(request);
    Optional<Secret> link = Secret.of(path);
    if (link.isPresent()) {
      return signIn.show(link.get(), phrases(request), to(request));
    }
    return visitor(request)
        .map(visitor -> pages(visitor).get(path))
        .orElseGet(() -> signIn.closed(phrases(request)));
  }

  private PageResponse posted(HttpServletRequest request) {
    String path = path(request);
    Optional<Secret> link = Secret.of(path);
    if (link.isPresent()) {
      return signIn.enter(link.get(), phrases(request), cookie(), to(request));
    }
    return visitor(request)
        .map(visitor -> posted(visitor, path, request))
        .orElseGet(() -> signIn.closed(phrases(request)));
  }

  private PageResponse posted(Visitor visitor, String path, HttpServletRequest request) {
    if (!hasToken(visitor, request)) {
      return response -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return switch (path) {
      case "sign-out" -> signOut(visitor, phrases(request));
      case "forget" ->
          pages(visitor)
              .forget(Objects.toString(request.getParameter("word"), ""), cookie(), signIn);
      default -> pages(visitor).posted(path, Objects.toString(request.getParameter("count"), ""));
    };
  }

  private PageResponse signOut(Visitor visitor, PagePhrases phrases) {
    entrance.leave(visitor.session());
    return response -> {
      cookie().clear(response);
      signIn.left(phrases).send(response);
    };
  }

  private static boolean hasToken(Visitor visitor, HttpServletRequest request) {
    String sent = Objects.toString(request.getParameter(Frame.TOKEN), "");
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8),
        visitor.session().formToken().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Visitor> visitor(HttpServletRequest request) {
    return cookie()
        .read(request)
        .flatMap(
            session ->
                entrance
                    .visitor(session)
                    .map(person -> new Visitor(person, session, entrance.now())));
  }

  private Pages pages(Visitor visitor) {
    PagePhrases phrases = PagePhrases.in(visitor.person().profile().locale());
    return new Pages(
        sources,
        visitor,
        phrases,
        new Frame(phrases, entrance.path(), sources.site()),
        entrance.now());
  }

  private SessionCookie cookie() {
    return new SessionCookie(
        "lead-learner-dashboard", entrance.address().isHttps(), DashboardEntrance.SESSION);
  }

  /** The page behind the link; another than that of administration leads to the overview. */
  private static String to(HttpServletRequest request) {
    return AdminPages.PATH.equals(request.getParameter("to")) ? "/" + AdminPages.PATH : "";
  }

  private static PagePhrases phrases(HttpServletRequest request) {
    return PagePhrases.in(request.getLocale());
  }

  private static String path(HttpServletRequest request) {
    String path = Objects.toString(request.getPathInfo(), "");
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
