package org.leadlearner.dashboard.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * A code for one answer: 40 random bits, and 40 bits that prove with the survey's key
 * (HMAC-SHA-256) that it is ours. So a new code need not be stored, and nobody can look up who got
 * which. One guess in about 10^12 is valid.
 *
 * @param letters sixteen characters of Crockford's base 32, which are easy to read aloud and to
 *     type on a phone
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

  /** A new code. */
  static StaffCode of(String secret) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String first = letters(random);
    return new StaffCode(first + proof(secret, first));
  }

  /** A code that was typed or is in a link; empty when it is malformed. */
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

  /** Whether it was made with this key. */
  boolean isOf(String secret) {
    return MessageDigest.isEqual(
        ascii(proof(secret, letters.substring(0, HALF))), ascii(letters.substring(HALF)));
  }

  /** In groups of letters, as it is printed and used in links. */
  String inGroups() {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  String hash() {
    return DigestUtils.sha256Hex(letters);
  }

  /** Hides the code from logs. */
  @Override
  public String toString() {
    return "(code)";
  }

  private static String proof(String secret, String first) {
    byte[] proof = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(first);
    return letters(Arrays.copyOf(proof, BYTES));
  }

  /** Five bytes become eight letters. */
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
