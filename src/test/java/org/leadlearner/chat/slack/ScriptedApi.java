package org.leadlearner.chat.slack;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Slack's Web API on loopback, which answers each method as a test says, headers included. */
public final class ScriptedApi implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  private record Answer(int status, String body, Map<String, String> headers) {}

  /** A call that came, with the fields of its form. */
  public record Call(String method, Map<String, String> form) {}

  public ScriptedApi() {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new Methods());
    try {
      server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/api/");
  }

  public void says(String method, String json) {
    says(method, json, Map.of());
  }

  /** The headers take the place of what the server would send by itself, such as Date. */
  public void says(String method, String json, Map<String, String> headers) {
    answers.put(method, new Answer(200, json, headers));
  }

  public void breaks(String method, int status, String body) {
    answers.put(method, new Answer(status, body, Map.of()));
  }

  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  private final class Methods extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      String method = Request.getPathInContext(request).replaceFirst("^/api/", "");
      calls.add(new Call(method, form(Content.Source.asString(request))));
      Answer answer =
          answers.getOrDefault(
              method, new Answer(200, "{\"ok\":false,\"error\":\"unknown_method\"}", Map.of()));
      response.setStatus(answer.status());
      response.getHeaders().put("Content-Type", "application/json");
      answer.headers().forEach(response.getHeaders()::put);
      Content.Sink.write(response, true, answer.body(), callback);
      return true;
    }
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return form;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }
}
