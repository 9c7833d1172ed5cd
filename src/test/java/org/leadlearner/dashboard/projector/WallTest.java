package org.leadlearner.dashboard.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.dashboard.page.Secret;

/** A link opens the page of a wall once, and the page follows what happens. */
@Timeout(300)
class WallTest {

  @TempDir private Path folder;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private WallServer server;

  @BeforeEach
  void start() throws Exception {
    server = new WallServer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private HttpResponse<String> get(URI address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> press(URI link) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(link).POST(HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The cookie of a screen that was just opened. */
  private String screen() throws Exception {
    HttpResponse<String> opened = press(server.link());
    assertThat(opened.statusCode()).isEqualTo(303);
    return opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** What a browser hears. */
  private final class Ear implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    private Ear(String cookie) throws Exception {
      response =
          HTTP.send(
              HttpRequest.newBuilder(server.at("/projector/events"))
                  .header("Cookie", cookie)
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
      lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The next event with its data, or "end". */
    private String next() throws IOException {
      StringBuilder event = new StringBuilder();
      String line = lines.readLine();
      while (line != null && !(line.isEmpty() && event.indexOf("event:") >= 0)) {
        event.append(line).append('\n');
        line = lines.readLine();
      }
      return event.length() == 0 ? "end" : event.toString();
    }

    @Override
    public void close() throws IOException {
      response.body().close();
    }
  }

  @Test
  void toLookAtALinkChangesNothingAndItOpensOnce() throws Exception {
    URI link = server.link();
    for (int look = 0; look < 3; look++) {
      assertThat(get(link).body()).contains("Show this round on a screen");
    }
    assertThat(press(link).statusCode()).isEqualTo(303);
    assertThat(press(link).statusCode()).isEqualTo(410);
    assertThat(get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void wrongLinksAreToldToStopAndAGoodOneOpensAllTheSame() throws Exception {
    int told = 0;
    int status = wrongLink();
    // One more is allowed every three seconds, so a slow machine tells a few more.
    while (status == 410 && told < 200) {
      told++;
      status = wrongLink();
    }
    assertThat(status).isEqualTo(429);
    assertThat(told).isGreaterThanOrEqualTo(20);
    assertThat(press(server.link()).statusCode()).isEqualTo(303);
  }

  private int wrongLink() throws Exception {
    return get(server.at("/projector/" + Secret.random().text())).statusCode();
  }

  @Test
  void theScreenShowsTheRoundAndNothingElse() throws Exception {
    HttpResponse<String> page = get(server.at("/projector"), "Cookie", screen());
    assertThat(page.body()).contains("Not yet 5 are finished.", "aria-live=\"polite\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("http-equiv=\"refresh\"");
    assertThat(get(server.at("/dashboard"), "Cookie", screen()).statusCode()).isEqualTo(404);
  }

  @Test
  void theHeadOfWhatAScreenListensToOpensNothing() throws Exception {
    HttpResponse<String> head =
        HTTP.send(
            HttpRequest.newBuilder(server.at("/projector/events"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("Cookie", screen())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(405);
    assertThat(server.room.listeners()).isZero();
  }

  @Test
  void withoutALinkNobodySeesOrHearsAnything() throws Exception {
    assertThat(get(server.at("/projector")).statusCode()).isEqualTo(403);
    assertThat(get(server.at("/projector/events")).statusCode()).isEqualTo(403);
    String madeUp = "lead-learner-projector=" + "A".repeat(43);
    assertThat(get(server.at("/projector/events"), "Cookie", madeUp).statusCode()).isEqualTo(403);
  }

  @Test
  void whatHappensIsToldAndWhatDoesNotIsNot() throws Exception {
    try (Ear ear = new Ear(screen())) {
      assertThat(ear.response.headers().firstValue("X-Accel-Buffering")).contains("no");
      assertThat(ear.next()).contains("event: page", "Not yet 5 are finished.");
      server.room.look();
      server.shown = Optional.of(WallServer.said("At least 5 are finished.\nNow."));
      server.room.look();
      assertThat(ear.next())
          .contains("event: page", "At least 5 are finished.", "\ndata: Now.")
          .doesNotContain("Not yet");
    }
  }

  @Test
  void itEndsWhenItsTimeIsOverOrItsLeadLeadsNoMore() throws Exception {
    String cookie = screen();
    try (Ear ear = new Ear(cookie)) {
      ear.next();
      server.shown = Optional.empty();
      server.room.look();
      assertThat(ear.next()).contains("event: over");
      assertThat(ear.next()).isEqualTo("end");
    }
    assertThat(get(server.at("/projector"), "Cookie", cookie).statusCode()).isEqualTo(403);
    server.shown = Optional.of(WallServer.said("Again."));
    String other = screen();
    assertThat(get(server.at("/projector"), "Cookie", other).statusCode()).isEqualTo(200);
    server.clock.advance(Duration.ofHours(4));
    assertThat(get(server.at("/projector"), "Cookie", other).statusCode()).isEqualTo(403);
  }

  @Test
  void atTheStopAllLinesEnd() throws Exception {
    try (Ear ear = new Ear(screen())) {
      ear.next();
      assertThat(server.room.listeners()).isEqualTo(1);
      server.room.close();
      assertThat(ear.next()).isEqualTo("end");
      assertThat(server.room.listeners()).isZero();
    }
  }
}
