package org.leadlearner.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** The schedules of people and channels, each with the moment of its next occurrence. */
public interface PromptSchedules {

  /**
   * A schedule that is due.
   *
   * @param due its occurrence; the moment is in the future only when a clock was set far back
   * @param tries how often this occurrence failed before
   */
  record Waiting(PromptSchedule schedule, Due due, int tries) {}

  Optional<PromptSchedule> find(long id);

  /** A person's own schedule, stopped or not. */
  Optional<PromptSchedule> ofPerson(long personId);

  /** A channel's schedule, stopped or not. */
  Optional<PromptSchedule> ofChannel(Conversation place);

  /** All schedules of a workspace's channels, stopped or not, for its administrators. */
  List<PromptSchedule> ofChannels(String platform, String workspace);

  /**
   * Stores a schedule in place of an earlier one of this person or channel; its next occurrence is
   * the first one after {@code now}.
   *
   * @return the schedule with its id
   */
  PromptSchedule keep(PromptSchedule schedule, Instant now);

  /** Deletes a person's own schedule and the outcomes of its prompts. */
  void forgetPerson(long personId);

  /**
   * Inside a transaction: takes due schedules, those that waited longest first, and locks them
   * until the end of the transaction. Another node gets others.
   *
   * @param most how many at most
   */
  List<Waiting> takeDue(Instant now, int most);

  /** Moves a schedule to its next occurrence; empty when there is none. */
  void move(long id, Optional<Due> next);

  /** The occurrence failed: it is retried at {@code time}, and that counts as a try. */
  void tryAgain(long id, Instant time);
}
