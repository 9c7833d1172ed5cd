package org.leadlearner.bench;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.chat.slack.BareSlack;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** Our server with a handler that only acknowledges. */
final class BareSubject implements Subject {

  private final HttpServer server =
      new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());

  BareSubject(Clock clock) throws StartFailure {
    server
        .context()
        .addServlet(
            new ServletHolder(BareSlack.endpoint(FakeSlack.SIGNING_SECRET, clock)),
            "/slack/events");
    server.start();
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
