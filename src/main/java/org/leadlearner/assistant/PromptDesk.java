package org.leadlearner.assistant;

import java.time.Instant;
import java.util.List;
import org.leadlearner.assistant.calendar.CalendarDesk;
import org.leadlearner.assistant.channel.ChannelDesk;
import org.leadlearner.assistant.prompt.PersonDesk;
import org.leadlearner.assistant.prompt.PromptsInBrief;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.turn.PracticeActions;
import org.leadlearner.assistant.turn.Visit;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Brings all that is about daily prompts to the desk it belongs to. */
record PromptDesk(
    PersonDesk person, PromptsInBrief brief, ChannelDesk channel, CalendarDesk calendar) {

  List<Reply> answer(Visit visit, Incoming incoming, PromptRequest request) {
    if (request instanceof PromptRequest.Channel ofChannel) {
      return channel.answer(visit, incoming, ofChannel.request());
    } else if (request instanceof PromptRequest.Calendar ofCalendar) {
      return calendar.answer(visit, incoming, ofCalendar.request());
    }
    return person.answer(visit, incoming, request);
  }

  List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    if (PracticeActions.isOf(action, PracticeActions.CHANNEL)) {
      return channel.pressed(visit, incoming, action);
    } else if (PracticeActions.isOf(action, PracticeActions.CALENDAR)) {
      return calendar.pressed(visit, incoming, action);
    }
    return person.pressed(visit, incoming, action);
  }

  List<Reply> submitted(Visit visit, Incoming incoming, Heard.Submitted sent) {
    if (PracticeActions.isOf(sent.action(), PracticeActions.CHANNEL)) {
      return channel.submitted(visit, incoming, sent);
    } else if (PracticeActions.isOf(sent.action(), PracticeActions.CALENDAR)) {
      return calendar.submitted(visit, incoming, sent);
    }
    return person.submitted(visit, incoming, sent);
  }

  List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar days, Instant now) {
    return schedule.isOfChannel()
        ? channel.write(schedule, occurrence, days, now)
        : person.write(schedule, occurrence, days, now);
  }
}
