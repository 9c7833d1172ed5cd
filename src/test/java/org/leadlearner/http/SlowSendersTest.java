package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.http.guard.BodyLimits;
import org.leadlearner.http.guard.ConnectionLimits;
import org.leadlearner.http.guard.GuardLimits;
import org.leadlearner.http.guard.WorkerLimits;
import org.leadlearner.http.guard.WriteLimits;

/** Clients that send slowly, or never finish, do not block others. */
class SlowSendersTest {
  private static final int SLOW = 64;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofSeconds(1);

  @Test
  void sixtyFourSlowBodiesHoldNobodyUp() throws Exception {
    try (GuardedServer server = echo(bodies(LONG, LONG, 1, SLOW, 1_000_000))) {
      for (int count = 0; count < SLOW; count++) {
        server.slowBody("/echo");
      }

      assertThat(server.get("/healthz").body()).isEqualTo("ok");
      assertThat(server.get("/readyz").body()).isEqualTo("[]");
      assertThat(server.post("/echo", "word").body()).isEqualTo("word");
    }
  }

  @Test
  void aBodyThatDoesNotGoOnIsRefusedAndItsConnectionClosed() throws Exception {
    try (GuardedServer server = echo(bodies(LONG, SHORT, 1_000, SLOW, 1_000_000))) {
      RawClient slow = server.slowBody("/echo");

      assertThat(slow.line()).isEqualTo("HTTP/1.1 408 Request Timeout");
      assertThat(slow.rest()).contains("Connection: close");
    }
  }

  @Test
  void aBodyThatTakesTooLongInAllIsRefusedHoweverFastItBegan() throws Exception {
    try (GuardedServer server = echo(bodies(SHORT, LONG, 1, SLOW, 1_000_000))) {
      RawClient slow = server.slowBody("/echo").send("x".repeat(900));

      assertThat(slow.line()).isEqualTo("HTTP/1.1 408 Request Timeout");
    }
  }

  @Test
  void theOldestBodyOfOneClientMakesRoomForItsNewest() throws Exception {
    try (GuardedServer server = echo(bodies(LONG, LONG, 1, 2, 1_000_000))) {
      RawClient other = server.slowBody("/echo", "X-Forwarded-For: 203.0.113.9");
      RawClient oldest = server.slowBody("/echo", "X-Forwarded-For: 8.8.8.8, 203.0.113.7");
      RawClient second = server.slowBody("/echo", "X-Forwarded-For: 9.9.9.9, 203.0.113.7");
      RawClient third = server.slowBody("/echo", "X-Forwarded-For: 203.0.113.7");

      assertThat(oldest.line()).isEqualTo("HTTP/1.1 503 Service Unavailable");
      for (RawClient one : List.of(other, second, third)) {
        assertThat(one.send("x".repeat(999)).line()).isEqualTo("HTTP/1.1 200 OK");
      }
    }
  }

  @Test
  void ofTooManyBytesThatWaitTheOldestGo() throws Exception {
    try (GuardedServer server = echo(bodies(LONG, LONG, 1, SLOW, 1_500))) {
      RawClient oldest = server.slowBody("/echo").send("x".repeat(900));
      RawClient newest = server.slowBody("/echo").send("x".repeat(900));

      assertThat(oldest.line()).isEqualTo("HTTP/1.1 503 Service Unavailable");
      assertThat(newest.send("x".repeat(99)).line()).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void headersThatDoNotComeToTheirEndCloseTheConnection() throws Exception {
    try (GuardedServer server = echo(connections(SLOW, SHORT))) {
      RawClient idle = server.connect();
      RawClient slow = server.connect().send("GET /healthz HTTP/1.1\r\nHost: local");
      RawClient second = server.connect().send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(second.line()).isEqualTo("HTTP/1.1 200 OK");
      second.send("GET /hea");

      assertThat(slow.rest()).isEmpty();
      assertThat(second.rest()).endsWith("\r\n\r\nok");
      idle.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(idle.line()).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void whereThereAreTooManyConnectionsTheNewcomerIsServedAndTheOldestGoes() throws Exception {
    try (GuardedServer server = echo(connections(5, LONG))) {
      List<RawClient> all = new ArrayList<>();
      for (int count = 0; count < 20; count++) {
        all.add(server.connect());
      }

      assertThat(server.get("/healthz").body()).isEqualTo("ok");
      await().untilAsserted(() -> assertThat(all.get(0).rest()).isEmpty());
    }
  }

  @Test
  void bodiesOfAllKindsArriveAsTheyWere() throws Exception {
    try (GuardedServer server = echo(GuardLimits.USUAL)) {
      String large = "0123456789".repeat(50_000);
      String head = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";
      RawClient chunked =
          server.connect().send(head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc");
      chunked.send(
          "\r\n2\r\nde\r\n0\r\n\r\n" + head + "Connection: close\r\nContent-Length: 1\r\n\r\nf");
      RawClient careful =
          server.connect().send(head + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");

      assertThat(server.post("/echo", large).body()).isEqualTo(large);
      assertThat(server.post("/echo", "").body()).isEmpty();
      assertThat(chunked.rest()).contains("\r\n\r\nabcdeHTTP/1.1 200 OK").endsWith("\r\n\r\nf");
      assertThat(careful.line()).isEqualTo("HTTP/1.1 100 Continue");
      assertThat(careful.send("word").line()).isEmpty();
      assertThat(careful.line()).isEqualTo("HTTP/1.1 200 OK");
      assertThat(
              server
                  .send(
                      HttpRequest.newBuilder(server.uri("/echo"))
                          .expectContinue(true)
                          .POST(BodyPublishers.ofString(large)))
                  .body())
          .isEqualTo(large);
    }
  }

  private static GuardedServer echo(GuardLimits limits) throws Exception {
    return GuardedServer.start(limits, "/echo", new EchoServlet());
  }

  private static GuardLimits bodies(
      Duration longest, Duration grace, int rate, int ofOneClient, long bytes) {
    return new GuardLimits(
        new BodyLimits(1_000_000, longest, grace, rate, ofOneClient, bytes),
        ConnectionLimits.USUAL,
        WorkerLimits.USUAL,
        WriteLimits.USUAL);
  }

  private static GuardLimits connections(int most, Duration longestHead) {
    return new GuardLimits(
        BodyLimits.USUAL,
        new ConnectionLimits(most, most, longestHead),
        WorkerLimits.USUAL,
        WriteLimits.USUAL);
  }
}
