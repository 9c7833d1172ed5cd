package org.leadlearner.store.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.leadlearner.store.database.StoreException;

/**
 * Encrypts credentials with the newest key, and decrypts them with the one they were encrypted with
 * (AES-256-GCM, a random nonce of 96 bits each time).
 */
public final class Keyring {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Map<Integer, SecretKey> newestFirst;
  private final SecureRandom random = new SecureRandom();

  public Keyring(Map<Integer, SecretKey> newestFirst) {
    this.newestFirst = Collections.unmodifiableMap(new LinkedHashMap<>(newestFirst));
  }

  /**
   * Credentials as they are stored.
   *
   * @param keyNumber which key encrypted them
   * @param text base64 of the nonce, the encrypted text and its tag
   */
  record Sealed(int keyNumber, String text) {}

  /** The number of the key that encrypts. */
  int newest() {
    return newestFirst.keySet().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new StoreException(
                    "ENCRYPTION_KEYS is not set, and tokens are only kept encrypted. Set it to"
                        + " 1:<key>, with a key that openssl rand -base64 32 makes."));
  }

  Sealed seal(Place place, String credentials) {
    int number = newest();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key(number).orElseThrow(), nonce, place);
      byte[] sealed = cipher.doFinal(credentials.getBytes(StandardCharsets.UTF_8));
      byte[] both =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return new Sealed(number, Base64.getEncoder().encodeToString(both));
    } catch (GeneralSecurityException exception) {
      throw new StoreException(
          "Key %d of ENCRYPTION_KEYS cannot encrypt here. Use Java 17 or newer with AES."
              .formatted(number),
          exception);
    }
  }

  /**
   * Decrypts what {@link #seal} made for the same place.
   *
   * @throws StoreException with the number of the key, when it is missing or does not fit
   */
  String open(Place place, Sealed sealed) {
    SecretKey key = key(sealed.keyNumber()).orElseThrow(() -> missing(place, sealed.keyNumber()));
    try {
      byte[] both = Base64.getDecoder().decode(sealed.text());
      ByteBuffer rest = ByteBuffer.wrap(both);
      byte[] nonce = new byte[NONCE_BYTES];
      rest.get(nonce);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
      byte[] open = cipher.doFinal(both, NONCE_BYTES, rest.remaining());
      return new String(open, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | RuntimeException unfit) {
      throw new StoreException(
          "The credentials of %s do not open with key %d of ENCRYPTION_KEYS: the key is another than the one that encrypted them, or somebody changed the row. Put the right key %d back, or install the app there again."
              .formatted(place, sealed.keyNumber(), sealed.keyNumber()),
          unfit);
    }
  }

  private Optional<SecretKey> key(int number) {
    return Optional.ofNullable(newestFirst.get(number));
  }

  private static StoreException missing(Place place, int number) {
    return new StoreException(
        "The credentials of %s are encrypted with key %d, which ENCRYPTION_KEYS does not hold. Put key %d back at its end, or install the app there again."
            .formatted(place, number, number));
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Place place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.bytes());
    return cipher;
  }

  /** Whose credentials they are; authenticated with them, so that they decrypt nowhere else. */
  record Place(String platform, String workspace) {

    private byte[] bytes() {
      return (platform + "\n" + workspace).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return platform + " workspace " + workspace;
    }
  }
}
