package org.leadlearner.assistant.channel;

import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.message.Action;
import org.leadlearner.practice.Practice;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Who is in a channel, as far as we were told by its platform. What a button says is no proof: in
 * Teams its value comes from the app that was pressed in, and anybody may have changed it.
 */
record ChannelPresence(PromptPorts records, ChannelRights rights) {

  /** Keeps where they are just now, so that what goes on in their own conversation is theirs. */
  void note(TurnContext visit, Incoming incoming) {
    PromptChannel.of(incoming)
        .ifPresent(here -> records.requests().wasIn(visit.person().id(), here.place(), visit.at()));
  }

  boolean isIn(TurnContext visit, PromptChannel channel) {
    return records.requests().channelsOf(visit.person().id(), visit.at()).contains(channel.place());
  }

  /** Whether they may press what is about a channel: they are in it, lead it or administer it. */
  boolean mayPress(TurnContext visit, Incoming incoming, PromptSchedule schedule, Action action) {
    PromptChannel channel = PromptChannel.of(schedule);
    return isIn(visit, channel)
        || rights.mayChange(visit, incoming, channel)
        || hasAnswered(visit, channel, action);
  }

  private boolean hasAnswered(TurnContext visit, PromptChannel channel, Action action) {
    return PromptActions.day(action)
        .flatMap(day -> records.practices().find(channel.addressee(), day, visit.person().id()))
        .flatMap(Practice::reply)
        .isPresent();
  }
}
