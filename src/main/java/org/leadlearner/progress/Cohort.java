package org.leadlearner.progress;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for the people who finished a round and tells nobody's name. Our numbers of people are
 * small, so a mark without a secret could be found by trying all sets of them.
 */
public final class Cohort {

  private static final String HMAC = "HmacSHA256";

  private Cohort() {}

  /**
   * The same for the same people and the same secret.
   *
   * @param secret {@link Rounds#secret}
   */
  public static String of(byte[] secret, Set<Long> people) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      byte[] numbers = new TreeSet<>(people).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(numbers));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + HMAC, missing);
    }
  }
}
