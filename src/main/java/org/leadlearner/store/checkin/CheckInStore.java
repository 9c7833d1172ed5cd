package org.leadlearner.store.checkin;

import java.time.Clock;
import java.util.List;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.turn.ReadAhead;

/** Check-ins, their readings, and the rubrics that they were about. */
public final class CheckInStore {

  private final SqlRunner sql;
  private final Clock clock;

  public CheckInStore(SqlRunner sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The check-in that who said something had to do with last. */
  public ReadAhead ahead() {
    return StoredCheckIns.ahead(sql);
  }

  public CheckIns checkIns() {
    return new StoredCheckIns(sql);
  }

  public ProgressRecord progress() {
    return new StoredProgress(sql);
  }

  /**
   * The shelf with these rubrics as the current ones. They are stored permanently, so that answers
   * can be read after a later edition has replaced them.
   *
   * @throws StoreException when a stored edition has changed in more than its wording
   */
  public RubricShelf shelf(List<Rubric> current) {
    StoredShelf shelf = new StoredShelf(sql, current);
    sql.run(handle -> RubricArchive.keep(handle, current, clock.instant()));
    return shelf;
  }
}
