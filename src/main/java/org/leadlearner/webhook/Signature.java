package org.leadlearner.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a call as the Standard Webhooks specification has it (standardwebhooks.com, version 1):
 * HMAC-SHA256 over the id, the timestamp and the body, with full stops between them.
 */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v1,";

  /** Behind it stands base64 of the key's bytes; any other secret is its own bytes. */
  private static final String ENCODED = "whsec_";

  private Signature() {}

  static String of(String secret, String id, long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(secret), ALGORITHM));
      byte[] signed =
          mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] key(String secret) {
    if (secret.startsWith(ENCODED)) {
      return Base64.getDecoder().decode(secret.substring(ENCODED.length()));
    }
    return secret.getBytes(StandardCharsets.UTF_8);
  }
}
