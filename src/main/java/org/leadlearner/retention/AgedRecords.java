package org.leadlearner.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The records of people, by their age. */
public interface AgedRecords {

  /**
   * What is older than these limits, a line for each table that has such rows.
   *
   * @param limits the moments before which records are too old, by kind
   */
  List<Aged> olderThan(Map<RecordKind, Instant> limits);

  /**
   * Deletes some of it, and records how much, in one short transaction. Under a legal hold nothing
   * is deleted.
   *
   * @return what it deleted; empty when nothing is older
   */
  List<Aged> removeSome(Map<RecordKind, Instant> limits, Instant now);

  /** What was deleted since this day, newest first. */
  List<Removal> removals(LocalDate since);

  /** Whether a legal hold keeps everything. */
  boolean isHeld();

  /**
   * Rows of one table.
   *
   * @param oldest the day of the oldest of them
   */
  record Aged(RecordKind kind, String table, long rows, LocalDate oldest) {

    /** These and more rows of the same table. */
    public Aged with(Aged more) {
      LocalDate older = more.oldest.isBefore(oldest) ? more.oldest : oldest;
      return new Aged(kind, table, rows + more.rows, older);
    }
  }

  /**
   * What was deleted from one table on one day.
   *
   * @param olderThan the day before which records were too old
   * @param oldest the day of the oldest deleted row
   */
  record Removal(LocalDate on, String table, long rows, LocalDate olderThan, LocalDate oldest) {}
}
