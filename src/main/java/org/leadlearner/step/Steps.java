package org.leadlearner.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps that people made their own. */
public interface Steps {

  /** Writes a step down, in the place of one that was written and got no day. */
  Step write(long personId, Step.Written written, Instant at);

  /** A step of this person, whatever became of it; someone else's is not found. */
  Optional<Step> find(long personId, long stepId);

  /** The open steps of a person, the one made first first. */
  List<Step> open(long personId);

  /** Opens a step until a day, also one that had another. */
  void open(Step step, LocalDate until, Instant askAt);

  /** Closes a step that was done or dropped. */
  void close(Step step, Step.State state, Instant at);

  /** Takes up a step again that was closed; it waits for a day. */
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
   * @return false when another asked it, or the step was changed by now
   */
  boolean asked(Due due);

  /** Plans a question for another moment. */
  void putOff(Due due, Instant at);
}
