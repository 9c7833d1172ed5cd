package org.leadlearner.delivery.due;

import java.time.Instant;
import java.util.List;
import org.leadlearner.chat.Reply;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Decides what is posted when a prompt is due. */
@FunctionalInterface
public interface PromptAuthor {

  /**
   * What to post. It runs inside the transaction of the occurrence, so its writes are committed
   * with the posts or not at all; it may run again after an exception.
   *
   * @param occurrence its date, and whether it is for the leads of a channel or for everyone
   * @param calendar the school days of this schedule
   * @return where to and what; nothing when there is nothing to post that day
   */
  List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now);
}
