package org.leadlearner.assistant.route;

import java.time.Instant;
import java.util.List;
import org.leadlearner.assistant.calendar.CalendarHandler;
import org.leadlearner.assistant.channel.ChannelHandler;
import org.leadlearner.assistant.prompt.PersonalPromptHandler;
import org.leadlearner.assistant.prompt.PromptOverview;
import org.leadlearner.assistant.reminder.AskedReminders;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Hands requests about daily prompts to their handlers. */
public record PromptRouter(
    PersonalPromptHandler person,
    PromptOverview brief,
    ChannelHandler channel,
    CalendarHandler calendar,
    AskedReminders reminders) {

  public List<Reply> answer(TurnContext visit, Incoming incoming, PromptRequest request) {
    return request.accept(
        new PromptRequest.Visitor<>() {
          @Override
          public List<Reply> personal(PersonalRequest ofPerson) {
            return person.answer(visit, incoming, ofPerson);
          }

          @Override
          public List<Reply> channel(ChannelRequest ofChannel) {
            return channel.answer(visit, incoming, ofChannel);
          }

          @Override
          public List<Reply> calendar(CalendarRequest ofCalendar) {
            return calendar.answer(visit, incoming, ofCalendar);
          }
        });
  }

  public List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar days, Instant now) {
    return schedule.isOfChannel()
        ? channel.write(schedule, occurrence, days, now)
        : person.write(schedule, occurrence, days, now);
  }

  public boolean mayComeAgain(TurnContext visit) {
    return person.mayComeAgain(visit);
  }

  public List<Reply.Post> again(PromptWishes.Later later, Instant now) {
    return person.again(later, now);
  }

  /** Whether the channel where this was said has prompts. */
  public boolean hasPrompts(Incoming incoming) {
    return channel.hasPrompts(incoming);
  }
}
