package org.leadlearner.store.checkin;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.store.database.SqlRunner;

/** Readings and stage moves. */
final class StoredProgress implements ProgressRecord {

  private final SqlRunner sql;

  private record Readings(List<Reading> all) {}

  private record Moves(List<StageMove> all) {}

  StoredProgress(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void keep(Reading reading) {
    sql.run(handle -> ReadingTable.put(handle, reading));
  }

  @Override
  public Optional<Reading> reading(long personId, long checkInId) {
    return sql.read(handle -> ReadingTable.find(handle, personId, checkInId));
  }

  /** A result asks for them three times, and each is three columns of JSON. */
  @Override
  public List<Reading> readings(long personId, String rubricKey) {
    return sql.readOnce(
            List.of("readings", personId, rubricKey),
            Readings.class,
            handle -> new Readings(List.copyOf(ReadingTable.of(handle, personId, rubricKey))))
        .all();
  }

  @Override
  public void add(long personId, StageMove move) {
    sql.run(handle -> StageMoveTable.add(handle, personId, move));
  }

  @Override
  public List<StageMove> moves(long personId, String rubricKey) {
    return sql.readOnce(
            List.of("moves", personId, rubricKey),
            Moves.class,
            handle -> new Moves(List.copyOf(StageMoveTable.of(handle, personId, rubricKey))))
        .all();
  }
}
