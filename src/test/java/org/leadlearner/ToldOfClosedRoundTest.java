package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.seal.SealedRound;

/** A round closes in the running program, and the district's webhook is called. */
@Tag("process")
class ToldOfClosedRoundTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private HttpServer receiver;

  private record Heard(String id, String timestamp, String signature, String body) {

    /** As a receiver does it that has the secret (standardwebhooks.com, version 1). */
    boolean isSignedWith(String secret) throws Exception {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed =
          mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
      return signature.equals("v1," + Base64.getEncoder().encodeToString(signed));
    }
  }

  @BeforeEach
  void listen() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::hear);
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  /** The first call fails, every other one arrives. */
  private void hear(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    heard.add(
        new Heard(
            headers.getFirst("Webhook-Id"),
            headers.getFirst("Webhook-Timestamp"),
            headers.getFirst("Webhook-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(heard.size() == 1 ? 500 : 204, -1);
    exchange.close();
  }

  @Test
  void aClosedRoundArrivesSignedAndAgainAfterAFailure() throws Exception {
    Map<String, String> settings =
        Map.of(
            "WEBHOOK_URL",
            "http://127.0.0.1:" + receiver.getAddress().getPort() + "/told",
            "WEBHOOK_SECRET",
            SECRET,
            "DISTRICT_TIME_ZONE",
            "UTC");
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, settings)) {
      program.say("dana", "team", "set up a team called Cabinet");
      program.say("dana", "yes", "yes");
      program.say("dana", "close", "close the round");
      program.say("dana", "sure", "yes");
      await().atMost(PATIENCE).until(() -> heard.size() == 1);

      // The clock goes on until the next try is due.
      LocalDateTime[] now = {LocalDateTime.now(ZoneOffset.UTC)};
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                now[0] = now[0].plusMinutes(1);
                program.moveClock(now[0]);
                return heard.size() == 2;
              });
    }
    Heard failed = heard.get(0);
    Heard arrived = heard.get(1);
    assertThat(arrived.id()).isEqualTo(failed.id());
    assertThat(arrived.body()).isEqualTo(failed.body());
    for (Heard one : heard) {
      assertThat(one.isSignedWith(SECRET)).isTrue();
      assertThat(one.isSignedWith(SECRET + "0")).isFalse();
    }
    JsonNode body = new JsonMapper().readTree(arrived.body());
    assertThat(body.path("type").asText()).isEqualTo("round.closed");
    SealedRound round = SealedRound.parse(body.path("data")).orElseThrow();
    assertThat(round.isIntact()).isTrue();
    assertThat(arrived.id()).isEqualTo("round-" + round.hash());
    assertThat(round.figures().round()).containsEntry("team", "Cabinet");
    assertThat(arrived.body()).doesNotContainIgnoringCase("dana");
  }
}
