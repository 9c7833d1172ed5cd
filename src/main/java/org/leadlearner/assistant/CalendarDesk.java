package org.leadlearner.assistant;

import java.util.List;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;

/** Shows the school calendar, and lets those who may change it. */
final class CalendarDesk {

  CalendarDesk(PromptRecords records) {}

  List<Reply> answer(Visit visit, Incoming incoming, PromptRequest.CalendarRequest request) {
    return List.of();
  }

  /** A press on a button of {@link PracticeActions#CALENDAR}. */
  List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    return List.of();
  }

  /** A form of {@link PracticeActions#CALENDAR} was sent in or closed. */
  List<Reply> submitted(Visit visit, Incoming incoming, Heard.Submitted sent) {
    return List.of();
  }
}
