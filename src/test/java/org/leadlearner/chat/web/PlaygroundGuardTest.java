package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is kept out, and what every answer tells the browser to keep out. */
class PlaygroundGuardTest {

  private static final String SAY = "{\"as\":\"dana\",\"key\":\"k\",\"text\":\"hi\"}";

  private final PlaygroundServer server = new PlaygroundServer();
  private final HttpPage page = new HttpPage(server);

  @AfterEach
  void stop() {
    server.close();
  }

  /** The status that a request with these header lines gets; plain Java refuses to set a Host. */
  private int status(String request, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String text = request + " HTTP/1.1\r\n" + String.join("\r\n", headers);
      String end = "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write((text + end).getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  @Test
  void onlyOurOwnNamesAreAnswered() throws Exception {
    for (String path : new String[] {"/", "/playground/people", "/playground/assets/parts.js"}) {
      assertThat(status("GET " + path, "Host: localhost:" + server.port())).isEqualTo(200);
      assertThat(status("GET " + path, "Host: LOCALHOST")).isEqualTo(200);
      assertThat(status("GET " + path, "Host: 127.0.0.1:1")).isEqualTo(200);
      assertThat(status("GET " + path, "Host: [::1]:80")).isEqualTo(200);
      assertThat(status("GET " + path, "Host: evil.example")).isEqualTo(403);
      assertThat(status("GET " + path, "Host: localhost.evil.example")).isEqualTo(403);
      assertThat(status("GET " + path, "Host: 127.0.0.1.evil.example")).isEqualTo(403);
    }
    assertThat(status("GET /playground/events?as=dana", "Host: evil.example")).isEqualTo(403);
  }

  /** Whoever asks a proxy on this machine seems to be here, and is anywhere. */
  @Test
  void whatCameThroughAProxyIsRefused() throws Exception {
    String host = "Host: localhost";
    for (String mark :
        new String[] {
          "X-Forwarded-For: 203.0.113.9",
          "X-Forwarded-For: 127.0.0.1",
          "x-forwarded-proto: https",
          "X-FORWARDED-HOST: localhost",
          "X-Real-IP: 127.0.0.1",
          "Forwarded: for=127.0.0.1",
          "Via: 1.1 proxy",
          "CF-Connecting-IP: 203.0.113.9",
          "Tailscale-User-Login: ada@example.org",
          "X_Forwarded_For: 203.0.113.9",
          "Client-IP: 203.0.113.9",
          "Fly-Client-IP: 203.0.113.9",
          "DO-Connecting-IP: 203.0.113.9",
          "X-Appengine-User-IP: 203.0.113.9",
          "X-Ngrok-Id: 1",
          "Akamai-Origin-Hop: 1"
        }) {
      for (String path : new String[] {"/", "/playground/people", "/playground/events?as=dana"}) {
        assertThat(status("GET " + path, host, mark)).as(mark).isEqualTo(403);
      }
      String json = "Content-Type: application/json";
      assertThat(status("POST /playground/say", host, json, mark, "Content-Length: 0"))
          .as(mark)
          .isEqualTo(403);
    }
    assertThat(status("GET /", host, "Accept: text/html")).isEqualTo(200);
    assertThat(server.inbox.heard()).isEmpty();
  }

  /** A page of another site can open these without reading them, again and again. */
  @Test
  void whatAPageOfAnotherSiteLoadsIsRefused() throws Exception {
    String host = "Host: localhost:" + server.port();
    for (String path : new String[] {"/", "/playground/people", "/playground/events?as=nobody"}) {
      for (String site : new String[] {"cross-site", "same-site"}) {
        String from = "Sec-Fetch-Site: " + site;
        assertThat(status("GET " + path, host, from, "Sec-Fetch-Mode: cors")).isEqualTo(403);
        assertThat(status("GET " + path, host, from, "Sec-Fetch-Mode: no-cors")).isEqualTo(403);
        assertThat(status("GET " + path, host, from)).isEqualTo(403);
      }
      assertThat(status("GET " + path, host, "Sec-Fetch-Site: same-origin")).isNotEqualTo(403);
      assertThat(status("GET " + path, host, "Sec-Fetch-Site: none")).isNotEqualTo(403);
    }
    String link = "Sec-Fetch-Mode: navigate";
    assertThat(status("GET /", host, "Sec-Fetch-Site: cross-site", link)).isEqualTo(200);
    assertThat(status("POST /playground/say", host, "Sec-Fetch-Site: cross-site", link))
        .isEqualTo(403);
    assertThat(page.get("/").headers().firstValue("Cross-Origin-Resource-Policy"))
        .contains("same-origin");
  }

  @Test
  void theHeadOfAStreamOpensNone() throws Exception {
    String host = "Host: localhost:" + server.port();
    assertThat(status("HEAD /playground/events?as=dana", host)).isEqualTo(405);
    assertThat(server.playground.listeners()).isZero();
  }

  /** As nginx asks where its settings name neither host nor forwarding headers. */
  @Test
  void aProxyThatSaysNothingOfItselfIsKnownByItsOldProtocol() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = "GET / HTTP/1.0\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(server.port()).getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void anotherComputerIsRefused() throws Exception {
    String host = "Host: localhost";
    assertThat(status("GET /", host, "From-Elsewhere: 127.0.0.1")).isEqualTo(200);
    assertThat(status("GET /", host, "From-Elsewhere: [::1]")).isEqualTo(200);
    assertThat(status("GET /", host, "From-Elsewhere: 203.0.113.9")).isEqualTo(403);
    assertThat(status("GET /playground/people", host, "From-Elsewhere: [2001:db8::1]"))
        .isEqualTo(403);
  }

  @Test
  void anotherSitesPostIsRefused() throws Exception {
    String own = "http://127.0.0.1:" + server.port();
    assertThat(post("Origin", own)).isEqualTo(200);
    assertThat(post("Origin", "http://evil.example")).isEqualTo(403);
    assertThat(post("Origin", "null")).isEqualTo(403);
    assertThat(post("Origin", "http://127.0.0.1:1")).isEqualTo(403);
    assertThat(post("Origin", own.replace("http:", "https:"))).isEqualTo(403);
    assertThat(server.inbox.heard()).hasSize(1);
  }

  private int post(String... headers) throws Exception {
    return page.post("/playground/say", SAY, headers).statusCode();
  }

  @Test
  void onlyJsonIsTaken() throws Exception {
    String[] types = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""};
    for (String type : types) {
      String header = type.isEmpty() ? "X-None: 1" : "Content-Type: " + type;
      int refused = status("POST /playground/say", "Host: localhost", header, "Content-Length: 0");
      assertThat(refused).as(type).isEqualTo(403);
    }
    String json = "Content-Type: application/json; charset=utf-8";
    assertThat(status("POST /playground/say", "Host: localhost", json, "Content-Length: 0"))
        .isEqualTo(400);
  }

  @Test
  void everyAnswerCarriesTheHeaders() throws Exception {
    assertHeaders(page.get("/"), "no-store");
    assertHeaders(page.get("/playground/people"), "no-store");
    assertHeaders(page.get("/playground/assets/playground.css"), "no-store");
    assertHeaders(page.post("/playground/say", SAY), "no-store");
    assertHeaders(page.post("/playground/say", "{"), "no-store");
    assertHeaders(page.post("/playground/say", SAY, "Origin", "http://evil.example"), "no-store");
    assertHeaders(
        page.get("/playground/assets/webjars/chart.js/4.5.1/dist/chart.umd.min.js"),
        "public, max-age=31536000, immutable");
  }

  private static void assertHeaders(HttpResponse<String> response, String cache) {
    assertThat(response.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src"
                + " 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(response.headers().allValues("Cache-Control")).containsExactly(cache);
  }

  @Test
  void onlyNamedFilesGoOut() throws Exception {
    assertThat(page.get("/").headers().firstValue("Content-Type"))
        .contains("text/html;charset=utf-8");
    assertThat(page.get("/playground/assets/playground.js").statusCode()).isEqualTo(200);
    String annotation = "chartjs-plugin-annotation/3.1.0/dist/chartjs-plugin-annotation.min.js";
    assertThat(page.get("/playground/assets/webjars/" + annotation).statusCode()).isEqualTo(200);
    for (String other :
        new String[] {
          "index.html", "webjars/chart.js/4.5.1/package.json", "..%2f..%2flogback.xml", "x.js", ""
        }) {
      assertThat(page.get("/playground/assets/" + other).statusCode()).as(other).isIn(400, 404);
    }
  }

  @Test
  void thePeopleAreListedWithTheirRoles() throws Exception {
    var people = HttpPage.json(page.get("/playground/people").body());
    assertThat(people).hasSize(MadeUpPerson.values().length);
    assertThat(people.get(0).toString())
        .isEqualTo("{\"key\":\"dana\",\"name\":\"Dana Ortiz\",\"role\":\"superintendent\"}");
  }
}
