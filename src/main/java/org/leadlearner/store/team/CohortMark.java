package org.leadlearner.store.team;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash of a set of people, by which the same set is recognized without revealing anybody in it.
 */
final class CohortMark {

  private static final String HMAC = "HmacSHA256";

  private CohortMark() {}

  static String of(byte[] secret, Set<Long> people) {
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
