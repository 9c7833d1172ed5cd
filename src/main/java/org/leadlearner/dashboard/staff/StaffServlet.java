package org.leadlearner.dashboard.staff;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.leadlearner.dashboard.html.PagePhrases;

/** Serves the pages for staff by their path; it uses no cookies. */
final class StaffServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient StaffPages pages;

  StaffServlet(StaffPages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code =
        path(request).isEmpty()
            ? Objects.toString(request.getParameter("code"), "")
            : path(request);
    (code.isBlank() ? pages.door(phrases(request)) : pages.show(code, phrases(request)))
        .send(response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      values.put(name, Objects.toString(request.getParameter(name), ""));
    }
    pages.sent(path(request), values, phrases(request)).send(response);
  }

  private static String path(HttpServletRequest request) {
    String path = Objects.toString(request.getPathInfo(), "");
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static PagePhrases phrases(HttpServletRequest request) {
    return PagePhrases.in(request.getLocale());
  }
}
