package org.leadlearner.dashboard.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A code that takes one answer: 40 random bits, and 40 bits that prove with the key of an asking
 * (HMAC-SHA-256) that they are ours. So nothing has to be kept as one is made, and nobody can look
 * up later who was given which. One guess in a million millions is right.
 *
 * @param letters sixteen of Crockford's base 32, which can be read aloud and typed on a phone
 */
record StaffCode(String letters) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_OF_LETTER = 5;
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final int HALF = LENGTH / 2;
  private static final int LETTERS_OF_BYTES = 8;
  private static final int BYTES = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A fresh one. */
  static StaffCode of(String secret) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String first = letters(random);
    return new StaffCode(first + proof(secret, first));
  }

  /** What somebody typed or followed; empty when it cannot be a code. */
  static Optional<StaffCode> read(String typed) {
    String letters =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-–—.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean isCode =
        letters.length() == LENGTH && letters.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0);
    return isCode ? Optional.of(new StaffCode(letters)) : Optional.empty();
  }

  /** Whether it was made with this secret. */
  boolean isOf(String secret) {
    return MessageDigest.isEqual(
        ascii(proof(secret, letters.substring(0, HALF))), ascii(letters.substring(HALF)));
  }

  /** In groups, as it is printed and stands in a link. */
  String inGroups() {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ascii(letters)));
    } catch (GeneralSecurityException notJava) {
      throw new IllegalStateException("every Java has SHA-256", notJava);
    }
  }

  /** A log that prints us prints nothing that answers for anybody. */
  @Override
  public String toString() {
    return "(code)";
  }

  private static String proof(String secret, String first) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(ascii(secret), "HmacSHA256"));
      return letters(Arrays.copyOf(mac.doFinal(ascii(first)), BYTES));
    } catch (GeneralSecurityException notJava) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", notJava);
    }
  }

  /** Five bytes are eight letters. */
  private static String letters(byte[] five) {
    long bits = 0;
    for (byte one : five) {
      bits = bits << Byte.SIZE | Byte.toUnsignedLong(one);
    }
    StringBuilder letters = new StringBuilder();
    for (int place = LETTERS_OF_BYTES - 1; place >= 0; place--) {
      int letter = (int) (bits >> place * BITS_OF_LETTER) & (1 << BITS_OF_LETTER) - 1;
      letters.append(ALPHABET.charAt(letter));
    }
    return letters.toString();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
