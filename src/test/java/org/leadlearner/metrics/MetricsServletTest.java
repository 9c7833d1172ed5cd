package org.leadlearner.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** Who may read the metrics, and what they contain. */
class MetricsServletTest {

  private static final String TOKEN = "a-token-of-a-scraper";

  private final Metrics metrics = new Metrics();
  private final HttpServer server =
      new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());

  @AfterEach
  void stop() {
    server.stop();
    metrics.close();
  }

  @Test
  void onlyThisMachineReadsThemAndNoProxyLetsAnybodyIn() throws Exception {
    start(Optional.empty());
    assertThat(get("HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 200")
        .contains("text/plain;", "version=0.0.4", "jvm_memory_used_bytes{", "process_uptime");

    for (String passedOn :
        List.of("X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Via: 1.1 proxy")) {
      assertThat(get("HTTP/1.1", "Host: localhost", passedOn))
          .startsWith("HTTP/1.1 403")
          .contains("for this computer alone")
          .doesNotContain("jvm_");
    }
    assertThat(get("HTTP/1.1", "Host: learn.example.org")).startsWith("HTTP/1.1 403");
    assertThat(get("HTTP/1.0", "Host: localhost")).startsWith("HTTP/1.1 403");
  }

  @Test
  void whoeverHasTheTokenReadsThem() throws Exception {
    start(Optional.of(TOKEN));
    String forwarded = "X-Forwarded-For: 203.0.113.9";
    assertThat(get("HTTP/1.1", "Host: a.example", forwarded, "Authorization: Bearer " + TOKEN))
        .startsWith("HTTP/1.1 200");
    for (String wrong :
        List.of("Accept: */*", "Authorization: Bearer other", "Authorization: Basic " + TOKEN)) {
      assertThat(get("HTTP/1.1", "Host: localhost", wrong))
          .startsWith("HTTP/1.1 401")
          .contains("WWW-Authenticate: Bearer")
          .doesNotContain("jvm_", TOKEN);
    }
  }

  @Test
  void timesAreCountedInSteps() {
    metrics.acknowledged("slack", 200, Duration.ofMillis(40));
    metrics.acknowledged("slack", 503, Duration.ofMillis(1));
    assertThat(metrics.scrape())
        .contains(
            "lead_learner_acknowledgement_seconds_bucket{answer=\"2xx\",platform=\"slack\",le=\"0.05\"} 1",
            "lead_learner_acknowledgement_seconds_count{answer=\"5xx\",platform=\"slack\"} 1");
  }

  /** What cannot be looked up is left out, and hides nothing else. */
  @Test
  void aFaultHidesNothingElse() {
    metrics.add(
        new Metrics.Reading() {
          private boolean isWell = true;

          @Override
          public void refresh() {
            if (!isWell) {
              throw new IllegalStateException("the database is gone");
            }
            isWell = false;
            metrics.rows("waiting", "messages", List.of(new Metrics.Row(3, "state", "due")));
          }

          @Override
          public void forget() {
            metrics.rows("waiting", "messages", List.of());
          }
        });
    assertThat(metrics.scrape()).contains("waiting{state=\"due\"} 3");
    assertThat(metrics.scrape()).doesNotContain("waiting{").contains("jvm_memory_used_bytes{");
  }

  private void start(Optional<String> token) throws StartFailure {
    server
        .context()
        .addServlet(new ServletHolder(new MetricsServlet(metrics, token)), MetricsServlet.PATH);
    server.start();
  }

  private String get(String version, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request =
          "GET /metrics %s\r\n%s\r\nConnection: close\r\n\r\n"
              .formatted(version, String.join("\r\n", headers));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
