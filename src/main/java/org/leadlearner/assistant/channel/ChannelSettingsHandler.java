package org.leadlearner.assistant.channel;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.schedule.PromptSchedule;

/** Shows the settings of a channel that has prompts, and lets its leads and admins change them. */
final class ChannelSettingsHandler {

  private final PromptPorts records;

  /** Enough names to turn to. */
  private static final int MOST_NAMES = 3;

  private final PeopleDirectory people;
  private final ChannelRights rights;
  private final ChannelSettingsMessage facts;
  private final ChannelPromptWriter writer;
  private final ChannelLeadHandler leads;
  private final ChannelAnnouncement announcement;

  ChannelSettingsHandler(
      PromptPorts records,
      PeopleDirectory people,
      ChannelRights rights,
      ChannelSettingsMessage facts,
      ChannelPromptWriter writer,
      ChannelLeadHandler leads,
      ChannelAnnouncement announcement) {
    this.records = records;
    this.people = people;
    this.rights = rights;
    this.facts = facts;
    this.writer = writer;
    this.leads = leads;
    this.announcement = announcement;
  }

  List<Reply> answer(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, ChannelRequest request) {
    return request.accept(new Answer(visit, incoming, schedule));
  }

  /** The reply to each request; changes are for leads and administrators. */
  private final class Answer implements ChannelRequest.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final PromptSchedule schedule;

    private Answer(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
      this.visit = visit;
      this.incoming = incoming;
      this.schedule = schedule;
    }

    @Override
    public List<Reply> lead() {
      return leads.ask(visit, incoming, schedule);
    }

    @Override
    public List<Reply> preview() {
      return ifAllowed(
          visit,
          incoming,
          schedule,
          () -> PrivateReply.answer(incoming, writer.preview(visit, schedule)));
    }

    @Override
    public List<Reply> leadsFirst(ChannelRequest.LeadsFirst leadsFirst) {
      Duration before = leadsFirst.first() ? ChannelSetup.FIRST : Duration.ZERO;
      return ifAllowed(
          visit, incoming, schedule, () -> changes(visit, incoming, schedule).leadsFirst(before));
    }

    @Override
    public List<Reply> change(ScheduleChange change) {
      ChannelScheduleChange changes = changes(visit, incoming, schedule);
      return change instanceof ScheduleChange.Show
          ? changes.show()
          : ifAllowed(visit, incoming, schedule, () -> change.acceptChange(changes));
    }
  }

  /** A button below the settings, perhaps of some days ago, so rights are checked again. */
  List<Reply> pressed(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, ChannelRequest request) {
    return ifMember(visit, incoming, () -> answer(visit, incoming, schedule, request));
  }

  /** Undoes the change that a button belongs to; rights are checked again. */
  List<Reply> undo(TurnContext visit, Incoming incoming, PromptSchedule schedule, Action action) {
    return ifMember(
        visit,
        incoming,
        () ->
            ifAllowed(
                visit, incoming, schedule, () -> changes(visit, incoming, schedule).undo(action)));
  }

  private ChannelScheduleChange changes(
      TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    return new ChannelScheduleChange(records, facts, announcement, visit, incoming, schedule);
  }

  private static List<Reply> ifMember(
      TurnContext visit, Incoming incoming, Supplier<List<Reply>> answer) {
    return MembersOnly.refusal(incoming.profile(), "channel.guest")
        .map(key -> PrivateReply.answer(incoming, visit.say(key)))
        .orElseGet(answer);
  }

  /** A person who may not change the schedule is told who may. */
  private List<Reply> ifAllowed(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, Supplier<List<Reply>> answer) {
    if (rights.mayChange(visit, incoming, PromptChannel.of(schedule))) {
      return answer.get();
    }
    MessageBuilder message = leadsNamed(visit, schedule);
    return PrivateReply.answer(incoming, facts.of(message, visit, incoming, schedule).build());
  }

  private MessageBuilder leadsNamed(TurnContext visit, PromptSchedule schedule) {
    List<String> names =
        records.leads().of(PromptChannel.of(schedule).addressee()).stream()
            .flatMap(lead -> people.known(lead.personId()).stream())
            .map(PeopleDirectory.Known::name)
            .limit(MOST_NAMES)
            .toList();
    MessageBuilder message = new MessageBuilder(visit.words()).say("channel.unchanged");
    return names.isEmpty()
        ? message
        : message.say("channel.unchanged.leads", "names", new Quoted(visit.words().list(names)));
  }
}
