package org.leadlearner.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The keys for encrypting stored tokens.
 *
 * @param newestFirst AES keys of 256 bits by their numbers; the first encrypts, all decrypt; empty
 *     when none is set
 */
public record EncryptionKeys(Map<Integer, SecretKey> newestFirst) {

  public EncryptionKeys {
    newestFirst = Collections.unmodifiableMap(new LinkedHashMap<>(newestFirst));
  }

  /** Only the numbers. */
  @Override
  public String toString() {
    return "EncryptionKeys" + newestFirst.keySet();
  }
}
