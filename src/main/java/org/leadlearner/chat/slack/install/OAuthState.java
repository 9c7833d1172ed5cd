package org.leadlearner.chat.slack.install;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The OAuth state of an installation, which protects against cross-site request forgery. It is
 * signed, so every node can verify who issued it, for which browser and until when; nothing is
 * stored for installations that are never finished.
 */
final class OAuthState {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final int RANDOM_BYTES = 32;

  private final String key;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OAuthState(String key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** Random text that cannot be guessed, safe in a cookie and in a URL. */
  String secret() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Issues a new state.
   *
   * @param browser the secret in the browser's cookie
   */
  String issue(String browser) {
    String claim = clock.instant().plus(LIFE).getEpochSecond() + "." + secret();
    return claim + "." + proof(claim, browser);
  }

  /** Whether we issued this state to this browser, not too long ago. */
  boolean isGood(String state, String browser) {
    int end = state.lastIndexOf('.');
    if (end < 0) {
      return false;
    }
    String claim = state.substring(0, end);
    boolean ours =
        MessageDigest.isEqual(
            proof(claim, browser).getBytes(StandardCharsets.UTF_8),
            state.substring(end + 1).getBytes(StandardCharsets.UTF_8));
    return ours && clock.instant().isBefore(until(claim));
  }

  /** A key for the state that does not reveal it. */
  static String nameOf(String state) {
    return "install:" + DigestUtils.sha256Hex(state);
  }

  private static Instant until(String claim) {
    return Instant.ofEpochSecond(Long.parseLong(claim.substring(0, claim.indexOf('.'))));
  }

  private String proof(String claim, String browser) {
    byte[] proof = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(claim + "." + browser);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
  }
}
