package org.leadlearner.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.leadlearner.chat.slack.fake.FakeSlack;

/** Whole requests of Slack, with one key schedule for all of them: signing is no part of a turn. */
final class SlackSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  SlackSignature() {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(
          new SecretKeySpec(FakeSlack.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** A request as Slack posts it, from its first line to the end of its body. */
  byte[] request(String contentType, String timestamp, String body) {
    byte[] code = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
    return """
    POST /slack/events HTTP/1.1
    Host: 127.0.0.1
    Content-Type: %s
    Content-Length: %d
    X-Slack-Request-Timestamp: %s
    X-Slack-Signature: v0=%s

    """
        .formatted(contentType, body.length(), timestamp, HexFormat.of().formatHex(code))
        .replace("\n", "\r\n")
        .concat(body)
        .getBytes(StandardCharsets.UTF_8);
  }
}
