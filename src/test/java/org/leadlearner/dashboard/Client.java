package org.leadlearner.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps one cookie. */
final class Client {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final DashboardServer server;
  private Optional<String> cookie = Optional.empty();

  Client(DashboardServer server) {
    this.server = server;
  }

  /** Somebody who has come in by a link. */
  static Client inside(DashboardServer server, long person) throws Exception {
    Client client = new Client(server);
    client.post(server.link(person), Map.of());
    return client;
  }

  HttpResponse<String> get(String path) throws Exception {
    return get(server.address(path));
  }

  HttpResponse<String> get(URI address) throws Exception {
    return sent(HttpRequest.newBuilder(address), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws Exception {
    return sent(
        HttpRequest.newBuilder(server.address(path)), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(URI address, Map<String, String> fields, String... headers)
      throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int place = 0; place < headers.length; place += 2) {
      request.header(headers[place], headers[place + 1]);
    }
    return sent(request, HttpResponse.BodyHandlers.ofString());
  }

  /** What the forms of a page carry. */
  String token(String path) throws Exception {
    Matcher token = TOKEN.matcher(get(path).body());
    if (!token.find()) {
      throw new IllegalStateException("no form on " + path);
    }
    return token.group(1);
  }

  private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    cookie.ifPresent(kept -> request.header("Cookie", kept));
    HttpResponse<T> response = HTTP.send(request.build(), handler);
    response
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = Optional.of(set.split(";", 2)[0]));
    return response;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
