package org.leadlearner.http;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.leadlearner.http.guard.GuardLimits;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** The real server with small limits, and clients of all kinds. */
final class GuardedServer implements AutoCloseable {
  /** Well before anything ends that is meant to hold others up. */
  static final Duration SOON = Duration.ofSeconds(20);

  private final HttpServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final List<RawClient> raw = new ArrayList<>();

  private GuardedServer(HttpServer server) {
    this.server = server;
  }

  static GuardedServer start(GuardLimits limits, String path, HttpServlet servlet)
      throws StartFailure {
    return start(limits, Optional.empty(), path, servlet);
  }

  static GuardedServer start(
      GuardLimits limits, Optional<URI> publicUrl, String path, HttpServlet servlet)
      throws StartFailure {
    HttpServer server =
        new HttpServer(new Settings.Http("127.0.0.1", 0, publicUrl), List.of(), limits);
    server.context().addServlet(servlet, path);
    server.start();
    return new GuardedServer(server);
  }

  RawClient connect() throws IOException {
    return kept(RawClient.connect(server.port()));
  }

  RawClient slowBody(String path, String... headers) throws IOException {
    return kept(RawClient.slowBody(server.port(), path, headers));
  }

  /** The answer, which must come soon. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  /** The answer, which must come soon. */
  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(SOON).build(), BodyHandlers.ofString());
  }

  /** The answer, however long it takes. */
  HttpResponse<String> patientGet(String path) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /** The answer, whenever it comes. */
  CompletableFuture<HttpResponse<String>> later(String path) {
    return CLIENT.sendAsync(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Override
  public void close() throws IOException {
    for (RawClient one : raw) {
      one.close();
    }
    server.stop();
  }

  private RawClient kept(RawClient one) {
    raw.add(one);
    return one;
  }
}
