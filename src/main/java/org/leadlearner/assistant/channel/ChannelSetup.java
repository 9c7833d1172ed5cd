package org.leadlearner.assistant.channel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.calendar.UnknownCalendar;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** Sets up a channel's prompts: the person who first asks for them becomes the lead. */
final class ChannelSetup {

  /** How much earlier the leads get a prompt when they go first. */
  static final Duration FIRST = Duration.ofMinutes(20);

  private static final LocalTime USUAL = LocalTime.of(9, 0);

  private final PromptPorts records;
  private final ChannelSettingsMessage facts;
  private final ChannelPromptWriter writer;
  private final ChannelAnnouncement announcement;

  ChannelSetup(
      PromptPorts records,
      ChannelSettingsMessage facts,
      ChannelPromptWriter writer,
      ChannelAnnouncement announcement) {
    this.records = records;
    this.facts = facts;
    this.writer = writer;
    this.announcement = announcement;
  }

  /** Answers a request for a channel without prompts; most requests get an offer. */
  List<Reply> answer(
      TurnContext visit, Incoming incoming, PromptChannel channel, ChannelRequest request) {
    return request.accept(new Answer(visit, incoming, channel));
  }

  /** The reply to each request; changes other than a start have nothing to change. */
  private final class Answer
      implements ChannelRequest.Visitor<List<Reply>>, ScheduleChange.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final PromptChannel channel;
    private final PromptSchedule usual;

    private Answer(TurnContext visit, Incoming incoming, PromptChannel channel) {
      this.visit = visit;
      this.incoming = incoming;
      this.channel = channel;
      this.usual = usual(visit, channel);
    }

    @Override
    public List<Reply> preview() {
      return PrivateReply.answer(incoming, writer.preview(visit, usual));
    }

    @Override
    public List<Reply> leadsFirst(ChannelRequest.LeadsFirst leadsFirst) {
      return offered();
    }

    @Override
    public List<Reply> lead() {
      return offered();
    }

    @Override
    public List<Reply> change(ScheduleChange change) {
      return change.acceptChange(this);
    }

    @Override
    public List<Reply> at(ScheduleChange.At at) {
      return ChannelSetup.this.at(visit, incoming, usual, at.time());
    }

    @Override
    public List<Reply> on(ScheduleChange.On on) {
      return on.days().isEmpty()
          ? PrivateReply.answer(incoming, noDays(visit))
          : setUp(visit, incoming, usual.on(on.days()));
    }

    @Override
    public List<Reply> atOn(ScheduleChange.AtOn atOn) {
      return atOn.days().isEmpty()
          ? PrivateReply.answer(incoming, noDays(visit))
          : ChannelSetup.this.at(visit, incoming, usual.on(atOn.days()), atOn.time());
    }

    @Override
    public List<Reply> start() {
      return setUp(visit, incoming, usual);
    }

    @Override
    public List<Reply> show() {
      return offered();
    }

    @Override
    public List<Reply> pause(ScheduleChange.Pause pause) {
      return offered();
    }

    @Override
    public List<Reply> pauseOverBreak(ScheduleChange.PauseOverBreak over) {
      return offered();
    }

    @Override
    public List<Reply> resume() {
      return offered();
    }

    @Override
    public List<Reply> stop() {
      return offered();
    }

    @Override
    public List<Reply> limit(ScheduleChange.Limit limit) {
      return offered();
    }

    @Override
    public List<Reply> summer(ScheduleChange.Summer summer) {
      return offered();
    }

    @Override
    public List<Reply> school(ScheduleChange.School school) {
      return offered();
    }

    @Override
    public List<Reply> noSchool() {
      return offered();
    }

    private List<Reply> offered() {
      return PrivateReply.answer(incoming, offer(visit, channel));
    }
  }

  /** The default schedule of a channel. */
  PromptSchedule usual(TurnContext visit, PromptChannel channel) {
    return PromptSchedule.ofChannel(channel.place(), USUAL, visit.person().profile().zone())
        .leadsFirst(FIRST);
  }

  private List<Reply> at(
      TurnContext visit, Incoming incoming, PromptSchedule usual, LocalTime time) {
    if (records.quiet().choose(time) instanceof QuietHours.Choice.Refused refused) {
      return PrivateReply.answer(incoming, quiet(visit, refused));
    }
    // Early in the morning the leads would be asked in the quiet hours, so then everyone is asked
    // at once.
    boolean leadsFit = records.quiet().choose(time, FIRST) instanceof QuietHours.Choice.Allowed;
    return setUp(visit, incoming, usual.leadsFirst(leadsFit ? FIRST : Duration.ZERO).at(time));
  }

  /** Stores a new schedule, makes this person its lead, and announces it in the channel. */
  List<Reply> setUp(TurnContext visit, Incoming incoming, PromptSchedule wanted) {
    PromptSchedule kept =
        records
            .schedules()
            .keep(wanted.withChannelName(incoming.where().channelName()), visit.at());
    records
        .leads()
        .add(
            PromptChannel.of(kept).addressee(),
            new ChannelLeads.Lead(visit.person().id(), incoming.where().own()));
    MessageBuilder done = new MessageBuilder(visit.words()).say("channel.set").say("channel.join");
    MessageBuilder message = facts.of(done, visit, incoming, kept);
    LocalDate today = LocalDate.ofInstant(visit.at(), kept.zone());
    new UnknownCalendar(records.calendars()).tellIn(message, today);
    return Stream.concat(
            PrivateReply.answer(incoming, message.build()).stream(),
            Stream.of(announcement.of(visit, kept)))
        .toList();
  }

  /** Only weekend days were chosen. */
  static Message noDays(TurnContext visit) {
    return visit.say("channel.days.none");
  }

  /** The chosen time is in the quiet hours. */
  static Message quiet(TurnContext visit, QuietHours.Choice.Refused refused) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say(
            "channel.quiet",
            "asked",
            words.time(refused.asked()),
            "earliest",
            words.time(refused.earliest()),
            "latest",
            words.time(refused.latest()))
        .build();
  }

  private static Message offer(TurnContext visit, PromptChannel channel) {
    Phrases words = visit.words();
    Part.Button setUp =
        Part.Button.main(
            words.text("channel.offer.button", "time", words.time(USUAL)),
            ChannelActions.setUp(channel));
    return new MessageBuilder(words)
        .say("channel.offer")
        .say("channel.who")
        .say("channel.offer.how")
        .add(new Part.Buttons(List.of(setUp)))
        .build();
  }
}
