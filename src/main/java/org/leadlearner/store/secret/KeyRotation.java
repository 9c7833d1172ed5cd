package org.leadlearner.store.secret;

import java.util.List;

/**
 * What came of encrypting all credentials with the newest key.
 *
 * @param newest the number of that key
 * @param changed how many installations had an older key
 * @param faults one line for each that could not be opened, with the mend; it is as it was
 */
public record KeyRotation(int newest, int changed, List<String> faults) {
  public KeyRotation {
    faults = List.copyOf(faults);
  }
}
