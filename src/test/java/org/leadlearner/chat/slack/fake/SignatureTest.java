package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;

/** Compared with the SDK's own reckoning, since what arrives must be what Slack would send. */
class SignatureTest {
  private static final Instant NOW = Instant.parse("2026-09-14T15:04:05Z");
  private static final long SECONDS = NOW.getEpochSecond();

  private final FakeSlack slack = FakeSlack.start(new SettableClock(NOW));
  private final BotServer server;
  private final Bot bot;

  SignatureTest() throws Exception {
    server = new BotServer();
    bot = slack.bot(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
    slack.close();
  }

  @Test
  void aGoodSignatureIsWhatTheSdkReckons() {
    send(bot);
    assertThat(timestamp()).isEqualTo(Long.toString(SECONDS));
    assertThat(signature()).isEqualTo(reckoned(FakeSlack.SIGNING_SECRET));
  }

  @Test
  void theSecretAndTheTimestampCanBeSet() {
    send(bot.withSecret("other").at("17"));
    assertThat(timestamp()).isEqualTo("17");
    assertThat(signature()).isEqualTo(reckoned("other"));
  }

  @Test
  void aWrongSecretIsWrongInNothingElse() {
    send(bot.signed(Signature.WRONG_SECRET));
    assertThat(timestamp()).isEqualTo(Long.toString(SECONDS));
    assertThat(signature()).startsWith("v0=").isNotEqualTo(reckoned(FakeSlack.SIGNING_SECRET));
  }

  @Test
  void oldAndFutureOnesAreSignedWell() {
    send(bot.signed(Signature.OLD));
    assertThat(timestamp()).isEqualTo(Long.toString(SECONDS - 600));
    assertThat(signature()).isEqualTo(reckoned(FakeSlack.SIGNING_SECRET));

    send(bot.signed(Signature.FUTURE));
    assertThat(timestamp()).isEqualTo(Long.toString(SECONDS + 600));
    assertThat(signature()).isEqualTo(reckoned(FakeSlack.SIGNING_SECRET));
  }

  @Test
  void aTamperedBodyIsAnotherThanTheSignedOne() {
    send(bot.signed(Signature.TAMPERED_BODY));
    assertThat(signature()).isNotEqualTo(reckoned(FakeSlack.SIGNING_SECRET));
    String signed = server.last().body().stripTrailing();
    assertThat(signature())
        .isEqualTo(generator(FakeSlack.SIGNING_SECRET).generate(timestamp(), signed));
  }

  @Test
  void headersCanBeMissingOrNonsense() {
    send(bot.signed(Signature.NONE));
    assertThat(timestamp() + signature()).isEmpty();
    send(bot.signed(Signature.NO_TIMESTAMP));
    assertThat(timestamp()).isEmpty();
    assertThat(signature()).startsWith("v0=");
    send(bot.signed(Signature.TIMESTAMP_NOT_A_NUMBER));
    assertThat(timestamp()).isEqualTo("abc");
    send(bot.signed(Signature.VERSION_1));
    assertThat(signature()).isEqualTo(reckoned(FakeSlack.SIGNING_SECRET).replace("v0=", "v1="));
    send(bot.signed(Signature.EMPTY));
    assertThat(server.last().headers()).containsKey("X-slack-signature");
    assertThat(signature()).isEmpty();
  }

  private static void send(Bot to) {
    to.directMessage(Cast.ADA, "Grüße 🐈");
  }

  private String timestamp() {
    return server.last().header("X-slack-request-timestamp");
  }

  private String signature() {
    return server.last().header("X-slack-signature");
  }

  private String reckoned(String secret) {
    return generator(secret).generate(timestamp(), server.last().body());
  }

  private static SlackSignature.Generator generator(String secret) {
    return new SlackSignature.Generator(secret);
  }
}
