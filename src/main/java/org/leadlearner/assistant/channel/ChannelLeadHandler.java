package org.leadlearner.assistant.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PlaceMapping;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Place;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.schedule.PromptSchedule;

/** Somebody wants to be a lead of a channel's prompts: those who are decide. */
final class ChannelLeadHandler {

  private final PromptPorts records;
  private final ChannelRights rights;

  ChannelLeadHandler(PromptPorts records, ChannelRights rights) {
    this.records = records;
    this.rights = rights;
  }

  /** Asks the leads; an administrator decides alone, and so is one at once. */
  List<Reply> ask(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    PromptChannel channel = PromptChannel.of(schedule);
    ChannelLeads.Lead asking =
        new ChannelLeads.Lead(visit.person().id(), PlaceMapping.of(incoming.where()));
    List<ChannelLeads.Lead> leads = records.leads().of(channel.addressee());
    if (rights.isLead(visit, channel)) {
      return PrivateReply.answer(incoming, say(visit, "channel.lead.already"));
    } else if (leads.isEmpty() || rights.isAdmin(incoming)) {
      records.leads().add(channel.addressee(), asking);
      return PrivateReply.answer(incoming, say(visit, "channel.lead.now"));
    }
    List<Reply> replies = new ArrayList<>();
    replies.addAll(PrivateReply.answer(incoming, say(visit, "channel.lead.asked")));
    Message question = question(visit, schedule, asking);
    leads.forEach(
        lead -> replies.add(new Reply.Post(PlaceMapping.conversation(lead.own()), question)));
    return replies;
  }

  /** A lead pressed one of the two buttons; whoever is no lead any more decides nothing. */
  List<Reply> decided(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, Action action) {
    PromptChannel channel = PromptChannel.of(schedule);
    Optional<ChannelLeads.Lead> asking = asking(incoming, action);
    if (MembersOnly.isUnknown(incoming.profile())) {
      // Below, so that the question stands until they are known.
      return List.of(Reply.below(say(visit, "unknown.text")));
    } else if (asking.isEmpty() || !rights.mayChange(visit, incoming, channel)) {
      return List.of(Reply.inPlace(say(visit, "channel.lead.only")));
    }
    boolean isIn = action.verb().equals(ChannelActions.ADD_LEAD);
    if (isIn) {
      records.leads().add(channel.addressee(), asking.get());
    }
    Message told = say(visit, isIn ? "channel.lead.now" : "channel.lead.not");
    return List.of(
        Reply.inPlace(say(visit, isIn ? "channel.lead.added" : "channel.lead.left")),
        new Reply.Post(PlaceMapping.conversation(asking.get().own()), told));
  }

  private static Optional<ChannelLeads.Lead> asking(Incoming incoming, Action action) {
    Optional<Place> own =
        ChannelActions.channel(action, incoming.where()).map(PromptChannel::place);
    return ChannelActions.who(action)
        .flatMap(who -> own.map(place -> new ChannelLeads.Lead(who, place)));
  }

  private static Message question(
      TurnContext visit, PromptSchedule schedule, ChannelLeads.Lead asking) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("channel.lead.question", "name", visit.person().name())
        .add(
            new Part.Buttons(
                List.of(
                    button(words, "channel.lead.add", ChannelActions.ADD_LEAD, schedule, asking),
                    button(words, "channel.lead.no", ChannelActions.NO_LEAD, schedule, asking))))
        .build();
  }

  private static Part.Button button(
      Phrases words, String label, String verb, PromptSchedule schedule, ChannelLeads.Lead asking) {
    return Part.Button.other(
        words.text(label),
        ChannelActions.aboutLead(verb, schedule, asking.personId(), asking.own()));
  }

  private static Message say(TurnContext visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
