package org.leadlearner.dashboard.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

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
    return HexFormat.of().formatHex(sha256(text));
  }

  /** The token in the forms of a session; the secret cannot be derived from it. */
  public String formToken() {
    return HexFormat.of().formatHex(sha256("form " + text));
  }

  /** Hides the secret from logs. */
  @Override
  public String toString() {
    return "(secret)";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException notJava) {
      throw new IllegalStateException("every Java has SHA-256", notJava);
    }
  }
}
