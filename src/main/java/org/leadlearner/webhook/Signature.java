package org.leadlearner.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Signs a call as the Standard Webhooks specification has it (standardwebhooks.com, version 1):
 * HMAC-SHA256 over the id, the timestamp and the body, with full stops between them.
 */
final class Signature {

  private static final String VERSION = "v1,";

  /** Behind it stands base64 of the key's bytes; any other secret is its own bytes. */
  private static final String ENCODED = "whsec_";

  private Signature() {}

  static String of(String secret, String id, long timestamp, String body) {
    byte[] signed =
        new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key(secret))
            .hmac(id + "." + timestamp + "." + body);
    return VERSION + Base64.getEncoder().encodeToString(signed);
  }

  private static byte[] key(String secret) {
    if (secret.startsWith(ENCODED)) {
      return Base64.getDecoder().decode(secret.substring(ENCODED.length()));
    }
    return secret.getBytes(StandardCharsets.UTF_8);
  }
}
