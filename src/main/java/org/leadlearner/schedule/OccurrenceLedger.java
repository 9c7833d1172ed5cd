package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of each occurrence. Whatever stands here does not happen again. */
public interface OccurrenceLedger {

  /** An occurrence that is over. */
  record Entry(Occurrence occurrence, Outcome outcome, Instant at) {}

  /** How many occurrences had the same outcome. */
  record Count(Outcome outcome, long count) {}

  /**
   * Writes an occurrence down, unless it stands here.
   *
   * @return false when it stood here before, so that nothing may be posted
   */
  boolean record(Occurrence occurrence, Outcome outcome, Instant at);

  /** Corrects what was recorded in the same transaction. */
  void correct(Occurrence occurrence, Outcome outcome);

  Optional<Entry> find(Occurrence occurrence);

  /** What became of one schedule's occurrences from this date on, newest first. */
  List<Entry> of(long scheduleId, LocalDate from);

  /** What was recorded since {@code since}, counted, for operators. */
  List<Count> counts(Instant since);

  /** The wanted prompts that did not come since {@code since}, newest first, at most 100. */
  List<Entry> troubles(Instant since);

  /** Forgets occurrences of days before this one. */
  void forgetBefore(LocalDate date);
}
