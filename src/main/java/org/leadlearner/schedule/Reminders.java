package org.leadlearner.schedule;

import java.time.Instant;
import java.util.List;
import org.leadlearner.people.Conversation;

/** Reminders of the check-in that people asked for themselves. */
public interface Reminders {

  /**
   * Somebody wants to be reminded.
   *
   * @param askedAt when they said so
   * @param at when the reminder is due
   */
  record Reminder(long personId, Conversation place, Instant askedAt, Instant at) {}

  /** Stores when a person is reminded, in place of an earlier wish of theirs. */
  void keep(Reminder reminder);

  /** Takes those that are due; none is taken twice. */
  List<Reminder> take(Instant now, int most);
}
