package org.leadlearner.assistant.channel;

import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.schedule.PromptSchedule;

/** The one message that a channel gets, so that nobody is signed up without knowing. */
record ChannelAnnouncement(PeopleDirectory people) {

  Reply of(TurnContext visit, PromptSchedule schedule) {
    Phrases words = new Readers(people).met(schedule.place(), visit.words());
    Message message =
        new MessageBuilder(words)
            .say(
                "channel.announced",
                "name",
                visit.person().name(),
                "time",
                words.time(schedule.time()),
                "days",
                WeekdayNames.named(words, schedule.days()))
            .say("channel.who")
            .say("channel.announced.stop", "name", visit.person().name())
            .build();
    return new Reply.Post(PromptChannel.of(schedule).place(), message);
  }
}
