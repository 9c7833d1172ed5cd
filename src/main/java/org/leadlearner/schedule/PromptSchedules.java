package org.leadlearner.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** The schedules of people and channels, each with the moment its next turn comes. */
public interface PromptSchedules {

  /**
   * A schedule whose turn has come.
   *
   * @param due the occurrence that it waits for; its moment lies in the future only when a clock
   *     was set back far
   * @param tries how often this occurrence failed before
   */
  record Waiting(PromptSchedule schedule, Due due, int tries) {}

  Optional<PromptSchedule> find(long id);

  /** A person's own schedule, stopped or not. */
  Optional<PromptSchedule> ofPerson(long personId);

  /** A channel's schedule, stopped or not. */
  Optional<PromptSchedule> ofChannel(Conversation place);

  /** All schedules of channels of a workspace, stopped or not, for those who look after it. */
  List<PromptSchedule> ofChannels(String platform, String workspace);

  /**
   * Keeps a schedule in the place of the one that this person or channel had; its next turn is the
   * first one after {@code now}.
   *
   * @return the schedule with its id
   */
  PromptSchedule keep(PromptSchedule schedule, Instant now);

  /** Forgets a person's own schedule and what became of its prompts. */
  void forgetPerson(long personId);

  /**
   * Inside a transaction: takes schedules whose turns have come, those that waited longest first,
   * and holds them to the end of the transaction. Another node gets others.
   *
   * @param most how many at most
   */
  List<Waiting> takeDue(Instant now, int most);

  /** Moves a schedule on to its next turn; empty when there is none. */
  void move(long id, Optional<Due> next);

  /** The turn failed: it comes again at {@code time}, and that counts as a try. */
  void tryAgain(long id, Instant time);
}
