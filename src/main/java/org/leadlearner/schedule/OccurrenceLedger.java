package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The outcome of each occurrence. An occurrence that is recorded here does not happen again. */
public interface OccurrenceLedger {

  /** An occurrence with its outcome. */
  record Entry(Occurrence occurrence, Outcome outcome, Instant at) {}

  /** How many occurrences had the same outcome. */
  record Count(Outcome outcome, long count) {}

  /**
   * Records an occurrence, unless it is recorded already.
   *
   * @return false when it was recorded before, so that nothing may be posted
   */
  boolean record(Occurrence occurrence, Outcome outcome, Instant at);

  /** Corrects what was recorded in the same transaction. */
  void correct(Occurrence occurrence, Outcome outcome);

  Optional<Entry> find(Occurrence occurrence);

  /** The outcomes of one schedule since this date, newest first. */
  List<Entry> of(long scheduleId, LocalDate from);

  /** The number of outcomes since {@code since}, for operators. */
  List<Count> counts(Instant since);

  /** The prompts that were wanted and not posted since {@code since}, newest first, at most 100. */
  List<Entry> troubles(Instant since);

  /** Deletes occurrences before this day. */
  void forgetBefore(LocalDate date);
}
