package org.leadlearner.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.store.copy.DatabaseCopy;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.retention.StoredAgedRecords;
import org.leadlearner.store.seal.StoredSealedRounds;

/** Looks into a database that a server may be using; the server is not disturbed. */
public final class RunningDatabase {

  private RunningDatabase() {}

  /**
   * The records that are older than these limits.
   *
   * @throws StoreException when it cannot be read, or is not at the schema of this version
   */
  public static List<AgedRecords.Aged> olderThan(
      String databaseUrl, Map<RecordKind, Instant> limits) {
    return DatabaseCopy.read(
        databaseUrl, connection -> StoredAgedRecords.olderThan(connection, limits));
  }

  /**
   * The rounds that were sealed.
   *
   * @throws StoreException as in {@link #olderThan}
   */
  public static List<SealedRound> sealed(String databaseUrl) {
    return DatabaseCopy.read(databaseUrl, StoredSealedRounds::all);
  }
}
