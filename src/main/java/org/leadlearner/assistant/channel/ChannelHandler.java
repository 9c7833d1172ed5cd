package org.leadlearner.assistant.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
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
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Sets up a channel's prompts, writes them, and handles the answers given in the channel. */
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
    ChannelAnnouncement announcement = new ChannelAnnouncement(people);
    this.setup = new ChannelSetup(records, facts, writer, announcement);
    this.leads = new ChannelLeadHandler(records, rights);
    this.settings =
        new ChannelSettingsHandler(records, people, rights, facts, writer, leads, announcement);
    this.sharing = new ChannelShare(records);
    this.practice = new ChannelPractice(records, writer, sharing);
    this.threads = new ThreadReplyHandler(records);
    this.rights = rights;
  }

  /** Whether the channel where this was said has prompts. */
  public boolean hasPrompts(Incoming incoming) {
    return PromptChannel.of(incoming)
        .flatMap(channel -> records.schedules().ofChannel(channel.place()))
        .isPresent();
  }

  /** Answers a request about a channel, in the channel where it was made. */
  public List<Reply> answer(TurnContext visit, Incoming incoming, ChannelRequest request) {
    Optional<PromptChannel> channel = PromptChannel.of(incoming);
    Optional<String> refusal = MembersOnly.refusal(incoming.profile(), "channel.guest");
    if (channel.isEmpty()) {
      return List.of(Reply.below(visit.say("channel.where")));
    } else if (refusal.isPresent()) {
      return PrivateReply.answer(incoming, visit.say(refusal.get()));
    }
    return records
        .schedules()
        .ofChannel(channel.get().place())
        .map(schedule -> withCurrentName(visit, incoming, schedule))
        .map(schedule -> settings.answer(visit, incoming, schedule, request))
        .orElseGet(() -> setup.answer(visit, incoming, channel.get(), request));
  }

  /** Platforms say a channel's name with each message, and it may have changed. */
  private PromptSchedule withCurrentName(
      TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    Optional<String> name = incoming.where().channelName();
    return name.isEmpty() || name.equals(schedule.channelName())
        ? schedule
        : records.schedules().keep(schedule.withChannelName(name), visit.at());
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, ChannelButton button, Action action) {
    return switch (button) {
      case REPLIES -> threads.chosen(visit, action);
      case SET_UP -> setUp(visit, incoming, action);
      case POST ->
          MembersOnly.isUnknown(incoming.profile())
              ? List.of(Reply.below(visit.say("unknown.text")))
              : sharing.post(visit, action);
      case UNPOSTED -> sharing.leave(visit);
      case ANSWER -> inChannel(visit, incoming, action, it -> practice.answered(visit, it, action));
      case REST -> inChannel(visit, incoming, action, it -> practice.rest(visit, it, true));
      case BOTH -> inChannel(visit, incoming, action, it -> practice.rest(visit, it, false));
      case TOOK -> inChannel(visit, incoming, action, it -> practice.took(visit, it, action));
      case NOTE -> inChannel(visit, incoming, action, it -> practice.openNote(visit, it, action));
      case SHARE ->
          inChannel(visit, incoming, action, it -> practice.openSharing(visit, it, action));
      case ADD_LEAD ->
          inChannel(
              visit, incoming, action, it -> leads.decided(visit, incoming, it, action, true));
      case NO_LEAD ->
          inChannel(
              visit, incoming, action, it -> leads.decided(visit, incoming, it, action, false));
      case PREVIEW -> ask(visit, incoming, action, new ChannelRequest.Preview());
      case STOP -> ask(visit, incoming, action, new ScheduleChange.Stop());
      case START -> ask(visit, incoming, action, new ScheduleChange.Start());
      case UNDO ->
          inChannel(visit, incoming, action, it -> settings.undo(visit, incoming, it, action));
      case WEEKLY -> ask(visit, incoming, action, ScheduleChange.On.ONCE_A_WEEK);
      case SCHOOL -> ask(visit, incoming, action, ChannelActions.school(action));
      case ASK_LEAD -> ask(visit, incoming, action, new ChannelRequest.Lead());
      case OTHER -> ask(visit, incoming, action, new ScheduleChange.Show());
    };
  }

  /**
   * In the channel of a button; people who are not in it get the same reply as for a missing one.
   */
  private List<Reply> inChannel(
      TurnContext visit,
      Incoming incoming,
      Action action,
      Function<PromptSchedule, List<Reply>> answer) {
    return schedule(visit, incoming, action)
        .map(answer)
        .orElseGet(() -> List.of(Reply.below(visit.say("channel.gone"))));
  }

  /** A button below the settings, which asks for something that can also be typed. */
  private List<Reply> ask(
      TurnContext visit, Incoming incoming, Action action, ChannelRequest request) {
    return inChannel(visit, incoming, action, it -> settings.pressed(visit, incoming, it, request));
  }

  /** A note on a prompt of the channel was submitted. */
  public List<Reply> noted(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return submitted(visit, incoming, sent, it -> practice.noted(visit, it, sent));
  }

  /** A sentence for everyone in the channel was submitted. */
  public List<Reply> shared(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return submitted(visit, incoming, sent, it -> practice.shared(visit, it, sent));
  }

  /** A sentence for everyone in the channel was typed, about the answer that this button is on. */
  public List<Reply> shared(TurnContext visit, Incoming incoming, Action action, String text) {
    return inChannel(visit, incoming, action, it -> practice.shared(visit, it, action, text));
  }

  /** The sentence of a preview, as it would be posted. */
  public Optional<String> previewed(TurnContext visit, Action post) {
    return sharing.previewed(visit, post);
  }

  /** The sentence of a preview in other words. */
  public List<Reply> reworded(TurnContext visit, Action post, String text) {
    return List.of(sharing.reworded(visit, post, text));
  }

  /** A note was typed, about the answer that this button is on. */
  public List<Reply> noted(TurnContext visit, Incoming incoming, Action action, String text) {
    return inChannel(visit, incoming, action, it -> practice.noted(visit, it, action, text));
  }

  private List<Reply> submitted(
      TurnContext visit,
      Incoming incoming,
      Heard.Submitted sent,
      Function<PromptSchedule, List<Reply>> answer) {
    return sent.action().detail(Action.CLOSED).isPresent()
        ? List.of()
        : inChannel(visit, incoming, sent.action(), answer);
  }

  /** A reply in the thread of a message of ours in a channel. */
  public List<Reply> replied(TurnContext visit, Incoming incoming, Heard.Replied replied) {
    return threads.replied(visit, incoming, replied);
  }

  /**
   * Whether a reply is in the thread of a channel's prompt; people who write elsewhere are not
   * looked up.
   */
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
      return List.of(Reply.below(visit.say(refusal.orElse("channel.where"))));
    }
    return records
        .schedules()
        .ofChannel(channel.get().place())
        .map(there -> settings.pressed(visit, incoming, there, new ScheduleChange.Show()))
        .orElseGet(() -> setup.setUp(visit, incoming, setup.usual(visit, channel.get())));
  }

  /** The channel of an action, if the person is in it; empty otherwise. */
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

  /** An interaction in a channel shows that the person is there. */
  public void seen(TurnContext visit, Incoming incoming) {
    rights.noteIn(visit, incoming);
  }
}
