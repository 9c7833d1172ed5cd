package org.leadlearner.store.secret;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jdbi.v3.core.Handle;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.StoreException;

/**
 * Whether the configured keys decrypt the credentials in a database.
 *
 * @param workspaces how many have credentials
 * @param faults one line with the fix for each of them whose credentials cannot be decrypted
 */
public record KeyCheck(int workspaces, List<String> faults) {

  public KeyCheck {
    faults = List.copyOf(faults);
  }

  /** Whether there are credentials, and none of them can be used. */
  public boolean isLockedOut() {
    return workspaces > 0 && faults.size() == workspaces;
  }

  /** One line with the fix for each workspace whose credentials cannot be decrypted. */
  public static List<String> faults(Connection connection, Map<Integer, SecretKey> newestFirst) {
    try (Handle handle = ColumnMappers.jdbi(connection).open()) {
      return of(handle, newestFirst).faults();
    }
  }

  /** Decrypts the credentials of each workspace, and forgets them. */
  public static KeyCheck of(Handle handle, Map<Integer, SecretKey> newestFirst) {
    Keyring keyring = new Keyring(newestFirst);
    List<Keyring.Place> places = InstallationTable.places(handle);
    return new KeyCheck(
        places.size(),
        places.stream()
            .flatMap(place -> InstallationTable.find(handle, place).stream())
            .flatMap(row -> fault(keyring, row).stream())
            .toList());
  }

  private static Optional<String> fault(Keyring keyring, InstallationTable.Row row) {
    try {
      keyring.open(row.place(), row.sealed());
      return Optional.empty();
    } catch (StoreException unfit) {
      return Optional.of(unfit.fault());
    }
  }
}
