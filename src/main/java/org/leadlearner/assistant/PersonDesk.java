package org.leadlearner.assistant;

import java.time.Instant;
import java.util.List;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** A person's own prompts: nobody but the person can ask for them or change them. */
final class PersonDesk {

  PersonDesk(PromptRecords records, PromptChoice choice) {}

  List<Reply> answer(Visit visit, Incoming incoming, PromptRequest request) {
    return List.of();
  }

  List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    return List.of();
  }

  List<Reply> submitted(Visit visit, Incoming incoming, Heard.Submitted sent) {
    return List.of();
  }

  List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    return List.of();
  }
}
