package org.leadlearner.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps that people plan to do. */
public interface Steps {

  /** Writes a step, in place of one that was written and got no day. */
  Step write(long personId, Step.Written written, Instant at);

  /** A step of this person in any state; a step of another person is not found. */
  Optional<Step> find(long personId, long stepId);

  /** The open steps of a person, the oldest first. */
  List<Step> open(long personId);

  /** Opens a step until a day, also one that had another day. */
  void open(Step step, LocalDate until, Instant askAt);

  /** Closes a step that was done or dropped. */
  void close(Step step, Step.State state, Instant at);

  /** Reopens a step that was closed; it has no day yet. */
  void rewrite(Step step);

  /** Open steps whose question is due by now, the oldest first. */
  List<Due> due(Instant now, int most);

  /**
   * A question that may be due.
   *
   * @param at the moment that it was planned for
   */
  record Due(Step step, Instant at) {}

  /**
   * Marks a question as asked.
   *
   * @return false when another node asked it, or the step has changed
   */
  boolean asked(Due due);

  /** Plans a question for another moment. */
  void putOff(Due due, Instant at);
}
