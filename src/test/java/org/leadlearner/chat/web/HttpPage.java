package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What the page does over HTTP, without a browser. */
final class HttpPage {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final PlaygroundServer server;

  HttpPage(PlaygroundServer server) {
    this.server = server;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> say(String key, String text) throws IOException, InterruptedException {
    return post(
        "/playground/say",
        JSON.createObjectNode().put("as", "dana").put("key", key).put("text", text).toString());
  }

  static String error(HttpResponse<String> response) throws IOException {
    return json(response.body()).path("error").asText();
  }

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }
}
