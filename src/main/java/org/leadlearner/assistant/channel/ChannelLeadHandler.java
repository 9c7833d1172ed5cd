package org.leadlearner.assistant.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.schedule.PromptSchedule;

/** Handles requests to become a lead of a channel's prompts, which its leads decide. */
final class ChannelLeadHandler {

  private final PromptPorts records;
  private final ChannelRights rights;

  ChannelLeadHandler(PromptPorts records, ChannelRights rights) {
    this.records = records;
    this.rights = rights;
  }

  /** Asks the leads; an administrator decides alone, and so becomes one at once. */
  List<Reply> ask(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    PromptChannel channel = PromptChannel.of(schedule);
    ChannelLeads.Lead asking = new ChannelLeads.Lead(visit.person().id(), incoming.where().own());
    List<ChannelLeads.Lead> leads = records.leads().of(channel.addressee());
    if (rights.isLead(visit, channel)) {
      return PrivateReply.answer(incoming, visit.say("channel.lead.already"));
    } else if (leads.isEmpty() || rights.isAdmin(incoming)) {
      records.leads().add(channel.addressee(), asking);
      return PrivateReply.answer(incoming, visit.say("channel.lead.now"));
    }
    Optional<AccessRequests.Request> request =
        records
            .requests()
            .ask(
                asking.personId(),
                AccessRequests.Kind.CHANNEL_LEAD,
                channel.addressee().key(),
                asking.own(),
                visit.at());
    if (request.isEmpty()) {
      return PrivateReply.answer(incoming, visit.say("request.before"));
    }
    List<Reply> replies = new ArrayList<>();
    replies.addAll(PrivateReply.answer(incoming, visit.say("channel.lead.asked")));
    Message question = question(visit, schedule, request.get());
    leads.forEach(lead -> replies.add(new Reply.Post(lead.own(), question)));
    return replies;
  }

  /** A lead pressed one of the two buttons; a person who is no longer a lead decides nothing. */
  List<Reply> decided(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, Action action, boolean isIn) {
    PromptChannel channel = PromptChannel.of(schedule);
    Optional<AccessRequests.Request> request = request(visit, channel, action);
    if (MembersOnly.isUnknown(incoming.profile())) {
      // Below, so that the question stays until they are known.
      return List.of(Reply.below(visit.say("unknown.text")));
    } else if (!rights.mayChange(visit, incoming, channel)) {
      return List.of(Reply.inPlace(visit.say("channel.lead.only")));
    } else if (request.isEmpty()) {
      return List.of(Reply.inPlace(visit.say("request.gone")));
    }
    ChannelLeads.Lead asking =
        new ChannelLeads.Lead(request.get().personId(), request.get().place());
    records.requests().decided(request.get().id());
    if (isIn) {
      records.leads().add(channel.addressee(), asking);
    }
    Message answer = visit.say(isIn ? "channel.lead.now" : "channel.lead.not");
    return List.of(
        Reply.inPlace(visit.say(isIn ? "channel.lead.added" : "channel.lead.left")),
        new Reply.Post(asking.own(), answer));
  }

  private Optional<AccessRequests.Request> request(
      TurnContext visit, PromptChannel channel, Action action) {
    return CommonActions.request(action)
        .flatMap(id -> records.requests().open(id, AccessRequests.Kind.CHANNEL_LEAD, visit.at()))
        .filter(one -> one.about().equals(channel.addressee().key()));
  }

  private static Message question(
      TurnContext visit, PromptSchedule schedule, AccessRequests.Request request) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("channel.lead.question", "name", visit.person().name())
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("channel.lead.add"),
                        ChannelActions.deciding(ChannelButton.ADD_LEAD, schedule, request)),
                    Part.Button.no(
                        words.text("channel.lead.no"),
                        ChannelActions.deciding(ChannelButton.NO_LEAD, schedule, request)))))
        .build();
  }
}
