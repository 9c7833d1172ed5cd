package org.leadlearner.chat.teams;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Microsoft's login and metadata on loopback, which answer each path as a test says. */
public final class ScriptedMicrosoft implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicReference<String> lastForm = new AtomicReference<>("");

  private record Answer(int status, String body, Map<String, String> headers) {}

  public ScriptedMicrosoft() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new Paths());
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  /** The headers take the place of what the server would send by itself, such as Date. */
  public void says(String path, int status, String body, Map<String, String> headers) {
    answers.put(path, new Answer(status, body, headers));
  }

  public void says(String path, int status, String body) {
    says(path, status, body, Map.of());
  }

  /** What the last question with a form asked, still encoded. */
  public String lastForm() {
    return Objects.requireNonNull(lastForm.get());
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private final class Paths extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if ("POST".equals(request.getMethod())) {
        lastForm.set(Content.Source.asString(request));
      }
      Answer answer =
          answers.getOrDefault(
              Request.getPathInContext(request), new Answer(404, "not here", Map.of()));
      response.setStatus(answer.status());
      response.getHeaders().put("Content-Type", "application/json");
      answer.headers().forEach(response.getHeaders()::put);
      Content.Sink.write(response, true, answer.body(), callback);
      return true;
    }
  }
}
