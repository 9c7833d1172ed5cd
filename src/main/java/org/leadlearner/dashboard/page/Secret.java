package org.leadlearner.dashboard.page;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * 256 random bits that one browser has, as 43 characters of base64url (RFC 4648, section 5). Only
 * their hash is stored.
 */
public record Secret(String text) {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A secret from a request; empty when it is malformed. */
  public static Optional<Secret> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  public String hash() {
    return DigestUtils.sha256Hex(text);
  }

  /** The token in the forms of a session; the secret cannot be derived from it. */
  public String formToken() {
    return DigestUtils.sha256Hex("form " + text);
  }

  /** Hides the secret from logs. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
