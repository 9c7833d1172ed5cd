package org.leadlearner.settings.read;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.leadlearner.settings.EncryptionKeys;

/** Reads the encryption keys. No part of the value is shown, not even a faulty one. */
final class EncryptionKeysReader {
  private static final int KEY_BYTES = 32;
  private static final Pattern ENTRY = Pattern.compile("([1-9]\\d{0,8}):(.+)");
  private static final String MEND =
      "Set ENCRYPTION_KEYS to 1:<base64 of 32 random bytes>, as openssl rand -base64 32 makes"
          + " them; put a newer key in front, such as 2:<...>,1:<...>.";

  private final SettingValues values;
  private final Map<Integer, SecretKey> keys = new LinkedHashMap<>();
  private int place;
  private int last = Integer.MAX_VALUE;

  EncryptionKeysReader(SettingValues values) {
    this.values = values;
  }

  EncryptionKeys read() {
    for (String entry : values.list(SettingKey.ENCRYPTION_KEYS)) {
      place++;
      read(entry).ifPresent(wrong -> values.fault(SettingKey.ENCRYPTION_KEYS, wrong, MEND));
    }
    return new EncryptionKeys(keys);
  }

  /** Adds one key; returns what is wrong with it. */
  private Optional<String> read(String entry) {
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      return Optional.of("entry " + place + " (not shown) is not <number>:<key>.");
    }
    int number = Integer.parseInt(parts.group(1));
    if (number >= last) {
      return Optional.of(
          "key " + number + " stands after key " + last + ", but the newest must stand first.");
    }
    last = number;
    Optional<byte[]> bytes = decoded(parts.group(2)).filter(key -> key.length == KEY_BYTES);
    bytes.ifPresent(key -> keys.put(number, new SecretKeySpec(key, "AES")));
    return bytes.isPresent()
        ? Optional.empty()
        : Optional.of("key " + number + " (not shown) is not 32 bytes in base64.");
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
