package org.leadlearner.chat.teams.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;

/** When keys are asked for, and what is known meanwhile. */
class SigningKeysTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final AtomicInteger fetches = new AtomicInteger();
  private final Map<String, SigningKey> published = new HashMap<>();
  private volatile SigningKeys.Source source =
      () -> {
        fetches.incrementAndGet();
        return Map.copyOf(published);
      };
  private final SigningKeys keys =
      new SigningKeys(() -> source.fetch(), Duration.ofSeconds(5), clock);

  /** A key that nobody has the other half of. */
  private static RSAPublicKey publicKey() throws GeneralSecurityException {
    BigInteger modulus = new BigInteger(2048, new Random(1)).setBit(2047).setBit(0);
    KeySpec spec = new RSAPublicKeySpec(modulus, RSAKeyGenParameterSpec.F4);
    return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
  }

  @BeforeEach
  void publish() throws Exception {
    RSAPublicKey key = publicKey();
    published.put("first", new SigningKey(key, Set.of("msteams")));
    published.put("second", new SigningKey(key, Set.of("webchat")));
  }

  @AfterEach
  void stop() {
    keys.close();
  }

  @Test
  void keysAreFetchedOnceForADay() {
    assertThat(keys.find("first")).contains(published.get("first"));
    assertThat(keys.find("second")).isPresent();
    clock.advance(Duration.ofHours(23));
    assertThat(keys.find("first")).isPresent();
    assertThat(fetches).hasValue(1);

    clock.advance(Duration.ofHours(2));
    published.remove("first");
    assertThat(keys.find("first")).isEmpty();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void anUnknownKeyIsAskedForOnceInFiveMinutes() {
    assertThat(keys.find("first")).isPresent();
    for (int forged = 0; forged < 100; forged++) {
      assertThat(keys.find("forged-" + forged)).isEmpty();
    }
    assertThat(fetches).hasValue(1);

    clock.advance(Duration.ofMinutes(5));
    published.put("third", published.get("first"));
    assertThat(keys.find("third")).isPresent();
    assertThat(keys.find("forged")).isEmpty();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void oldKeysStayWhileNewOnesCannotBeHad() {
    assertThat(keys.find("first")).isPresent();
    source =
        () -> {
          fetches.incrementAndGet();
          throw new IOException("away");
        };
    clock.advance(Duration.ofDays(3));

    for (int request = 0; request < 10; request++) {
      assertThat(keys.find("first")).isPresent();
    }
    assertThat(fetches).hasValue(2);
    assertThat(keys.trouble()).get().asString().contains("away");
  }

  @Test
  void anEmptyDocumentForgetsNoKey() {
    assertThat(keys.find("first")).isPresent();
    published.clear();
    clock.advance(Duration.ofDays(3));

    assertThat(keys.find("first")).isPresent();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void whileNoKeyIsKnownItIsTriedAgainSoon() {
    SigningKeys.Source working = source;
    source =
        () -> {
          fetches.incrementAndGet();
          throw new IOException("away");
        };
    assertThat(keys.find("first")).isEmpty();
    assertThat(keys.find("first")).isEmpty();
    assertThat(fetches).hasValue(1);
    assertThat(keys.areKnown()).isFalse();

    source = working;
    clock.advance(Duration.ofSeconds(10));
    assertThat(keys.find("first")).isPresent();
    assertThat(keys.trouble()).isEmpty();
  }

  @Test
  void aClockThatWasSetBackDoesNotKeepUsFromAsking() {
    assertThat(keys.find("first")).isPresent();
    clock.advance(Duration.ofDays(-2));
    published.put("third", published.get("first"));

    assertThat(keys.find("third")).isPresent();
  }

  /** A refresh that hangs holds up nobody whose key is known, and others only so long. */
  @Test
  void aFetchThatHangsHoldsUpNobodyForLong() {
    CountDownLatch release = new CountDownLatch(1);
    try (SigningKeys hanging =
        new SigningKeys(
            () -> {
              if (fetches.incrementAndGet() > 1) {
                waitFor(release);
              }
              return Map.copyOf(published);
            },
            Duration.ofMillis(200),
            clock)) {
      assertThat(hanging.find("first")).isPresent();
      clock.advance(Duration.ofMinutes(6));

      await().untilAsserted(() -> assertThat(hanging.find("forged")).isEmpty());
      assertThat(hanging.find("first")).isPresent();
      release.countDown();
    }
    assertThat(fetches).hasValue(2);
  }

  @Test
  void documentsThatFailOrHangAreGivenUp() throws Exception {
    try (FakeBotConnector teams = FakeBotConnector.start();
        SigningKeys real =
            new SigningKeys(new OpenIdMetadata(teams.openIdUrl()), Duration.ofSeconds(10), clock)) {
      teams.faults().next(Operation.OPENID, TeamsFault.status(500));
      assertThat(real.find("any")).isEmpty();
      clock.advance(Duration.ofMinutes(1));
      teams.faults().next(Operation.KEYS, TeamsFault.redirect("http://evil.example/"));
      assertThat(real.find("any")).isEmpty();
      clock.advance(Duration.ofMinutes(1));
      teams.faults().next(Operation.KEYS, Fault.slow(Duration.ofSeconds(8)));
      assertThat(real.find("any")).isEmpty();
      assertThat(real.areKnown()).isFalse();
      clock.advance(Duration.ofMinutes(1));
      assertThat(real.find("any")).isEmpty();
      assertThat(real.areKnown()).isTrue();
    }
  }

  private static void waitFor(CountDownLatch release) {
    try {
      release.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
