package org.leadlearner.store.secret;

import java.util.List;

/**
 * The result of encrypting all credentials with the newest key.
 *
 * @param newest the number of that key
 * @param changed how many installations had an older key
 * @param faults one line with the fix for each that could not be decrypted; it is unchanged
 */
public record KeyRotation(int newest, int changed, List<String> faults) {
  public KeyRotation {
    faults = List.copyOf(faults);
  }
}
