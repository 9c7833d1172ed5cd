package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.http.guard.GuardLimits;

/** What holds for whatever the server answers. */
class EveryAnswerTest {
  private static final List<String> PATHS = List.of("/healthz", "/readyz", "/echo", "/nowhere");

  @Test
  void noneIsForSearchEnginesAndOverHttpsBrowsersStayThere() throws Exception {
    Optional<URI> https = Optional.of(URI.create("https://learn.example.org"));
    try (GuardedServer server = server(https)) {
      for (String path : PATHS) {
        HttpHeaders headers = server.get(path).headers();
        assertThat(headers.allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Strict-Transport-Security"))
            .containsExactly("max-age=31536000");
      }
    }
  }

  @Test
  void overHttpNothingIsSaidOfHttps() throws Exception {
    for (Optional<URI> address : List.of(local(), Optional.<URI>empty())) {
      try (GuardedServer server = server(address)) {
        HttpHeaders headers = server.get("/healthz").headers();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("X-Robots-Tag")).isPresent();
      }
    }
  }

  @Test
  void methodsThatNothingAnswersAreRefused() throws Exception {
    try (GuardedServer server = server(Optional.empty())) {
      for (String path : PATHS) {
        for (String method : List.of("OPTIONS", "PUT", "DELETE", "PATCH", "get", "DEBUG")) {
          HttpResponse<String> answer = method(server, path, method);
          assertThat(answer.statusCode()).as(method + path).isEqualTo(405);
          assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        }
        RawClient trace =
            server
                .connect()
                .send("TRACE " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: hunter2\r\n")
                .send("Connection: close\r\n\r\n");
        assertThat(trace.rest()).startsWith("HTTP/1.1 405 ").doesNotContain("hunter2");
      }
    }
  }

  /** Old clients ask for other alphabets, and each error page says that it is UTF-8. */
  @Test
  void errorPagesAreUtf8WhateverIsAskedFor() throws Exception {
    try (GuardedServer server = server(Optional.empty())) {
      for (String accepted : List.of("text/html", "text/plain", "*/*")) {
        for (String charset : List.of("utf-16", "iso-8859-1;q=0.9, *;q=0.1")) {
          HttpResponse<String> answer =
              server.send(
                  HttpRequest.newBuilder(server.uri("/nowhere"))
                      .header("Accept", accepted)
                      .header("Accept-Charset", charset));
          assertThat(answer.statusCode()).isEqualTo(404);
          assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
              .as(accepted + " " + charset)
              .endsWithIgnoringCase("charset=utf-8");
        }
      }
      RawClient refused = server.connect().send("GET / HTTP/1.1\r\n\r\n");
      assertThat(refused.rest()).startsWith("HTTP/1.1 400 ").containsIgnoringCase("charset=utf-8");
    }
  }

  private static HttpResponse<String> method(GuardedServer server, String path, String method)
      throws Exception {
    return server.send(
        HttpRequest.newBuilder(server.uri(path)).method(method, BodyPublishers.noBody()));
  }

  private static Optional<URI> local() {
    return Optional.of(URI.create("http://localhost:3000"));
  }

  private static GuardedServer server(Optional<URI> address) throws Exception {
    return GuardedServer.start(GuardLimits.USUAL, address, "/echo", new EchoServlet());
  }
}
