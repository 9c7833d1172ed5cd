package org.leadlearner.store.secret;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadlearner.store.database.StoreException;

/** Checks whether the configured keys decrypt the credentials in a database. */
public final class KeyCheck {

  private KeyCheck() {}

  /** One line with the fix for each workspace whose credentials cannot be decrypted. */
  public static List<String> faults(Connection connection, Map<Integer, SecretKey> newestFirst) {
    Keyring keyring = new Keyring(newestFirst);
    try (Handle handle = Jdbi.create(connection).open()) {
      return InstallationTable.places(handle).stream()
          .flatMap(place -> InstallationTable.find(handle, place).stream())
          .flatMap(row -> fault(keyring, row).stream())
          .toList();
    }
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
