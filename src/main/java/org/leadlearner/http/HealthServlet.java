package org.leadlearner.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says ok while the process lives; it asks nothing else, so that trouble elsewhere restarts none.
 */
final class HealthServlet extends HttpServlet {
  static final String PATH = "/healthz";
  static final String ALIVE = "ok";

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(ALIVE);
  }
}
