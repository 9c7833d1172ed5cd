package org.leadlearner.assistant.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Sets up a channel's prompts, writes them, and takes the answers given in the channel. */
public final class ChannelHandler {

  private final PromptPorts records;
  private final ChannelPromptWriter writer;
  private final ChannelSetup setup;
  private final ChannelSettingsHandler settings;
  private final ChannelLeadHandler leads;
  private final ChannelPractice practice;
  private final ChannelShare sharing;
  private final ThreadReplyHandler threads;
  private final ChannelRights rights;

  public ChannelHandler(PromptPorts records, PromptChoice choice, PeopleDirectory people) {
    ChannelRights rights = new ChannelRights(records);
    ChannelSettingsMessage facts = new ChannelSettingsMessage(records, rights);
    this.records = records;
    this.writer = new ChannelPromptWriter(records, choice, people);
    this.setup = new ChannelSetup(records, facts, writer);
    this.leads = new ChannelLeadHandler(records, rights);
    this.settings = new ChannelSettingsHandler(records, people, rights, facts, writer, leads);
    this.sharing = new ChannelShare(records);
    this.practice = new ChannelPractice(records, writer, sharing);
    this.threads = new ThreadReplyHandler(records);
    this.rights = rights;
  }

  /** What was asked for a channel, in {@link Incoming#channel()} if it was asked in one. */
  public List<Reply> answer(TurnContext visit, Incoming incoming, ChannelRequest request) {
    Optional<PromptChannel> channel = PromptChannel.of(incoming);
    Optional<String> refusal = MembersOnly.refusal(incoming.profile(), "channel.guest");
    if (channel.isEmpty()) {
      return List.of(Reply.below(say(visit, "channel.where")));
    } else if (refusal.isPresent()) {
      return PrivateReply.answer(incoming, say(visit, refusal.get()));
    }
    return records
        .schedules()
        .ofChannel(channel.get().place())
        .map(schedule -> called(visit, incoming, schedule))
        .map(schedule -> settings.answer(visit, incoming, schedule, request))
        .orElseGet(() -> setup.answer(visit, incoming, channel.get(), request));
  }

  /** Platforms tell a channel's name as something is said there, and it may have changed. */
  private PromptSchedule called(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    Optional<String> name = incoming.where().channelName();
    return name.isEmpty() || name.equals(schedule.channelName())
        ? schedule
        : records.schedules().keep(schedule.called(name), visit.at());
  }

  /** A press on a button of {@code PracticeActions.CHANNEL}. */
  public List<Reply> pressed(TurnContext visit, Incoming incoming, Action action) {
    return switch (action.verb()) {
      case ChannelActions.REPLIES -> threads.chosen(visit, action);
      case ChannelActions.SET_UP -> setUp(visit, incoming, action);
      case ChannelActions.POST ->
          MembersOnly.isUnknown(incoming.profile())
              ? List.of(Reply.below(say(visit, "unknown.text")))
              : sharing.post(visit, action);
      case ChannelActions.UNPOSTED -> sharing.leave(visit);
      default ->
          schedule(visit, incoming, action)
              .map(schedule -> pressed(visit, incoming, action, schedule))
              .orElseGet(() -> List.of(Reply.below(say(visit, "channel.gone"))));
    };
  }

  private List<Reply> pressed(
      TurnContext visit, Incoming incoming, Action action, PromptSchedule schedule) {
    return switch (action.verb()) {
      case ChannelActions.ANSWER -> practice.answered(visit, schedule, action);
      case ChannelActions.REST, ChannelActions.BOTH -> practice.rest(visit, schedule, action);
      case ChannelActions.TOOK -> practice.took(visit, schedule, action);
      case ChannelActions.NOTE -> practice.openNote(visit, schedule, action);
      case ChannelActions.SHARE -> practice.openSharing(visit, schedule, action);
      case ChannelActions.ADD_LEAD, ChannelActions.NO_LEAD ->
          leads.decided(visit, incoming, schedule, action);
      default -> settings.pressed(visit, incoming, schedule, action);
    };
  }

  /** A form of {@code PracticeActions.CHANNEL} was sent in or closed. */
  public List<Reply> submitted(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    if (sent.action().detail(Action.CLOSED).isPresent()) {
      return List.of();
    }
    return schedule(visit, incoming, sent.action())
        .map(schedule -> practice.submitted(visit, schedule, sent))
        .orElseGet(() -> List.of(Reply.below(say(visit, "channel.gone"))));
  }

  /** A reply below a message of ours in a channel. */
  public List<Reply> replied(TurnContext visit, Incoming incoming, Heard.Replied replied) {
    return threads.replied(visit, incoming, replied);
  }

  /** Whether a reply stands below a channel's prompt; who wrote below anything else is not met. */
  public boolean isBelowPrompt(Incoming incoming, Heard.Replied replied) {
    return threads.promptOf(incoming, replied).isPresent();
  }

  /** What is posted when a channel's prompt is due. */
  public List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    return writer.write(schedule, occurrence, calendar);
  }

  private List<Reply> setUp(TurnContext visit, Incoming incoming, Action action) {
    Optional<PromptChannel> channel =
        PromptChannel.of(incoming)
            .or(() -> ChannelActions.channel(action, incoming.where().own()))
            .filter(one -> rights.isIn(visit, incoming, one));
    Optional<String> refusal = MembersOnly.refusal(incoming.profile(), "channel.guest");
    if (channel.isEmpty() || refusal.isPresent()) {
      return List.of(Reply.below(say(visit, refusal.orElse("channel.where"))));
    }
    return records
        .schedules()
        .ofChannel(channel.get().place())
        .map(there -> settings.pressed(visit, incoming, there, action))
        .orElseGet(() -> setup.setUp(visit, incoming, setup.usual(visit, channel.get())));
  }

  /** The channel that an action names, if it is one that they are in; to others there is none. */
  private Optional<PromptSchedule> schedule(TurnContext visit, Incoming incoming, Action action) {
    return CommonActions.number(action)
        .flatMap(records.schedules()::find)
        .filter(PromptSchedule::isOfChannel)
        .filter(found -> found.place().platform().equals(incoming.where().own().platform()))
        .filter(found -> found.place().workspace().equals(incoming.where().own().workspace()))
        .filter(
            found ->
                rights.isIn(visit, incoming, PromptChannel.of(found))
                    || hasAnswered(visit, found, action));
  }

  private boolean hasAnswered(TurnContext visit, PromptSchedule schedule, Action action) {
    Addressee channel = PromptChannel.of(schedule).addressee();
    return PromptActions.day(action)
        .flatMap(day -> records.practices().find(channel, day, visit.person().id()))
        .flatMap(Practice::reply)
        .isPresent();
  }

  /** Whatever was done in a channel shows who is there. */
  public void seen(TurnContext visit, Incoming incoming) {
    rights.noteIn(visit, incoming);
  }

  private static Message say(TurnContext visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
