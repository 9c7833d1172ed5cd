package org.leadlearner.chat.slack.install;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The pages at the end of an installation. They contain no input from the request. */
enum InstallPage {
  INSTALLED(
      HttpServletResponse.SC_OK,
      "Lead Learner is installed",
      """
      <p>Lead Learner is in your workspace now. Open Slack, look for <strong>Lead Learner</strong>
      under Apps, and write <strong>help</strong> to it.</p>
      <p><a href="https://slack.com/app_redirect?channel=home">Open Slack</a>, or just close this
      page.</p>
      """),
  CANCELLED(
      HttpServletResponse.SC_OK,
      "Nothing was installed",
      """
      <p>You chose not to install Lead Learner, so nothing has changed in your workspace.</p>
      <p>If that was a slip, <a href="install">start again</a>.</p>
      """),
  STALE(
      HttpServletResponse.SC_BAD_REQUEST,
      "Please start again",
      """
      <p>This step was done already, took longer than ten minutes, or began in another browser. So
      nothing was installed this time.</p>
      <p><a href="install">Start again</a> and go through in one browser, with cookies allowed.</p>
      """),
  NOT_OURS(
      HttpServletResponse.SC_FORBIDDEN,
      "Not one of the district's workspaces",
      """
      <p>Lead Learner works for one district here, and your workspace is not among those it named. So
      nothing was installed, and nothing of your workspace is kept.</p>
      <p>If it belongs to the district, ask the person who runs Lead Learner to add its id to
      SLACK_WORKSPACES.</p>
      """),
  FAILED(
      HttpServletResponse.SC_BAD_GATEWAY,
      "That did not work",
      """
      <p>Slack and Lead Learner could not finish the installation. Nothing is lost.</p>
      <p><a href="install">Try again</a>. If it happens again, tell the person who runs Lead Learner
      for you: the log says why.</p>
      """);

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>{title}</h1>
      {text}</main>
      </body>
      </html>
      """;

  private final int status;
  private final String title;
  private final String text;

  InstallPage(int status, String title, String text) {
    this.status = status;
    this.title = title;
    this.text = text;
  }

  void answer(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(FRAME.replace("{title}", title).replace("{text}", text));
  }
}
