package org.leadlearner.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says what runs here, for people who open the address while the playground is off. */
public final class WelcomePage extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String PAGE =
      PlainPage.html(
          "Lead Learner",
          """
          <h1>Lead Learner</h1>
          <p>Lead Learner is a chat assistant for school and district leaders. It talks with people
          in their chat platform, so there is nothing to do on this page.</p>
          <p>If you look after this server: <a href="/healthz">is it alive</a>,
          <a href="/readyz">is it ready</a>.</p>
          """);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", PlainPage.POLICY);
    response.getWriter().write(PAGE);
  }
}
