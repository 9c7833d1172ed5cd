package org.leadlearner.chat.slack.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests to the bot: v0, HMAC-SHA256 over {@code v0:timestamp:body}. */
final class Signer {
  private static final String ALGORITHM = "HmacSHA256";
  private static final long TEN_MINUTES = 600;

  private final Clock clock;

  Signer(Clock clock) {
    this.clock = clock;
  }

  /** The headers of a request with this body. */
  Map<String, String> headers(String body, Manner manner) {
    String timestamp = timestamp(manner);
    boolean wrong = manner.signature() == Signature.WRONG_SECRET;
    String secret = wrong ? "not-" + manner.secret() : manner.secret();
    String code = code(secret, timestamp + ":" + body);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Slack-Request-Timestamp", timestamp);
    headers.put("X-Slack-Signature", "v0=" + code);
    switch (manner.signature()) {
      case NONE -> headers.clear();
      case NO_TIMESTAMP -> headers.remove("X-Slack-Request-Timestamp");
      case VERSION_1 -> headers.put("X-Slack-Signature", "v1=" + code);
      case EMPTY -> headers.put("X-Slack-Signature", "");
      default -> {}
    }
    return headers;
  }

  private String timestamp(Manner manner) {
    if (manner.timestamp().isPresent()) {
      return manner.timestamp().get();
    }
    long now = clock.instant().getEpochSecond();
    return switch (manner.signature()) {
      case OLD -> Long.toString(now - TEN_MINUTES);
      case FUTURE -> Long.toString(now + TEN_MINUTES);
      case TIMESTAMP_NOT_A_NUMBER -> "abc";
      default -> Long.toString(now);
    };
  }

  private static String code(String secret, String signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] code = mac.doFinal(("v0:" + signed).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
