package org.leadlearner.chat.slack.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the signature of requests from Slack: v0, HMAC-SHA256 over the bytes as received
 * (docs.slack.dev, verifying requests). The SDK's verifier accepts timestamps a year ahead, does
 * not compare in constant time, and decodes the bytes with the default charset (platforms.md).
 */
public final class SignatureVerifier {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  /** With the key, and cloned for each request: to look for one takes half as long as to use it. */
  private final Mac keyed;

  private final Clock clock;

  public SignatureVerifier(String signingSecret, Clock clock) {
    this.keyed =
        HmacUtils.getInitializedMac(
            HmacAlgorithms.HMAC_SHA_256, signingSecret.getBytes(StandardCharsets.UTF_8));
    this.clock = clock;
  }

  /**
   * Whether Slack signed these bytes, less than 5 minutes ago or ahead.
   *
   * @param timestamp the header X-Slack-Request-Timestamp
   * @param signature the header X-Slack-Signature
   */
  boolean isGood(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !isFresh(timestamp)) {
      return false;
    }
    return MessageDigest.isEqual(
        expected(timestamp, body), signature.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isFresh(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) {
      return false;
    }
    long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(age) <= WINDOW.toSeconds();
  }

  private byte[] expected(String timestamp, byte[] body) {
    try {
      Mac mac = (Mac) keyed.clone();
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      String code = HexFormat.of().formatHex(mac.doFinal(body));
      return ("v0=" + code).getBytes(StandardCharsets.UTF_8);
    } catch (CloneNotSupportedException missing) {
      throw new IllegalStateException("every Java can clone its HMAC", missing);
    }
  }
}
