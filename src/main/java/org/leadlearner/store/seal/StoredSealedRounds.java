package org.leadlearner.store.seal;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.seal.SealedRounds;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Sealed rounds, in the database. */
public final class StoredSealedRounds implements SealedRounds {

  private final SqlRunner sql;

  public StoredSealedRounds(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Optional<SealedRound> find(long roundId) {
    return sql.read(handle -> SealedRoundTable.find(handle, roundId));
  }

  @Override
  public List<Kept> of(long teamId) {
    return sql.read(handle -> SealedRoundTable.of(handle, teamId));
  }

  /** Every one, asked on a connection that others may write beside. */
  public static List<SealedRound> all(Connection connection) {
    return ColumnMappers.jdbi(connection).withHandle(SealedRoundTable::all);
  }
}
