package org.leadlearner.chat.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.Signature;

class SignedRequestsTest {
  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @ParameterizedTest
  @EnumSource(names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
  void anythingButAGoodSignatureIsRefusedWithoutAWord(Signature kind) {
    Bot forger = incoming.bot().signed(kind);
    for (BotAnswer answer :
        new BotAnswer[] {
          forger.directMessage(Cast.ADA, "hello"),
          forger.slashCommand("/checkin", "", Cast.ADA, Cast.GENERAL),
          forger.urlVerification("challenge"),
          forger.sslCheck()
        }) {
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.body()).isEmpty();
    }
    assertThat(incoming.inbox.heard()).isEmpty();
    assertThat(incoming.slack.calls().all()).isEmpty();
  }

  @Test
  void otherAlphabetsAreSignedAsBytes() {
    assertThat(incoming.bot().directMessage(Cast.ADA, "שלום 👩🏽‍🏫 über").status()).isEqualTo(200);
    assertThat(incoming.inbox.heard()).hasSize(1);
  }

  @Test
  void slackMayCheckTheAddressAndTheCertificate() {
    BotAnswer challenged = incoming.bot().urlVerification("3eZbrw1aBm2rZgRNFdxV");
    assertThat(challenged.status()).isEqualTo(200);
    assertThat(challenged.body()).isEqualTo("3eZbrw1aBm2rZgRNFdxV");
    assertThat(incoming.bot().sslCheck().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301})
  void theWindowIsFiveMinutesInBothDirections(long seconds) {
    // Signed by the fake at a time of its own, checked here with a clock that stands.
    Instant now = Instant.parse("2026-10-01T14:00:00Z");
    SettableClock clock = new SettableClock(now);
    SignatureVerifier signature = new SignatureVerifier("secret", clock);
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    String timestamp = Long.toString(now.getEpochSecond());
    String signed = signedWithOpenSsl();

    assertThat(signature.isGood(timestamp, signed, body)).isTrue();
    clock.set(now.plusSeconds(seconds - Long.signum(seconds)));
    assertThat(signature.isGood(timestamp, signed, body)).isTrue();
    clock.set(now.plusSeconds(seconds));
    assertThat(signature.isGood(timestamp, signed, body)).isFalse();
  }

  @Test
  void aRequestThatIsTooLargeIsRefused() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(incoming.address())
                    .timeout(Duration.ofSeconds(60))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  /** A proxy in front of us may have looked at the other one. */
  @Test
  void aSecondSignatureOrTimeIsNone() throws Exception {
    String body = "{\"type\":\"url_verification\",\"challenge\":\"x\"}";
    String time = Long.toString(Instant.now().getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] secret = FakeSlack.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    byte[] signed = ("v0:" + time + ":" + body).getBytes(StandardCharsets.UTF_8);
    String good = "v0=" + HexFormat.of().formatHex(mac.doFinal(signed));
    assertThat(status(body, time, good)).isEqualTo(200);
    assertThat(status(body, time, good, "X-Slack-Signature", "v0=" + "0".repeat(64)))
        .isEqualTo(401);
    assertThat(status(body, time, good, "X-Slack-Request-Timestamp", "1")).isEqualTo(401);
  }

  private int status(String body, String time, String signature, String... more) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(incoming.address())
            .timeout(Duration.ofSeconds(60))
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (more.length > 0) {
      request.headers(more);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  /** {@code printf 'v0:1790863200:{}' | openssl dgst -sha256 -hmac secret}. */
  private static String signedWithOpenSsl() {
    return "v0=0004588f610951732e03a3a7baafa17a794c1ad19bcd89bbc32db3e20db6a060";
  }
}
