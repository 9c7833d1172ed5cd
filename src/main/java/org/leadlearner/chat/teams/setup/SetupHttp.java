package org.leadlearner.chat.teams.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The doctor's requests to Microsoft. The operator waits, so each ends within seconds. */
final class SetupHttp {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * A response.
   *
   * @param body a missing node when it is not JSON
   * @param date the header Date
   */
  record Answer(int status, JsonNode body, Optional<String> date) {}

  /**
   * @throws IOException when there is no response in time
   */
  Answer get(URI url) throws IOException {
    return ask(HttpRequest.newBuilder(url).build());
  }

  /**
   * @throws IOException when there is no response in time
   */
  Answer post(URI url, Map<String, String> form) throws IOException {
    String body =
        form.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The client's own timeout covers the headers only; this one covers the body as well. */
  private Answer ask(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<String>> coming =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    try {
      HttpResponse<String> answer = coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          answer.statusCode(), json(answer.body()), answer.headers().firstValue("Date"));
    } catch (ExecutionException lost) {
      throw new IOException(String.valueOf(lost.getCause()), lost);
    } catch (TimeoutException slow) {
      coming.cancel(true);
      throw new IOException("no answer within " + PATIENCE.toSeconds() + " seconds", slow);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException noJson) {
      return MissingNode.getInstance();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
