package org.leadlearner.assistant.channel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.calendar.SchoolMessage;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.ChannelFrequency;
import org.leadlearner.assistant.schedule.PauseEnd;
import org.leadlearner.assistant.schedule.ScheduleUndo;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** Changes the schedule of a channel, for a person who may do so. */
record ChannelScheduleChange(
    PromptPorts records,
    ChannelSettingsMessage settings,
    ChannelAnnouncement announcement,
    TurnContext visit,
    Incoming incoming,
    PromptSchedule schedule)
    implements ScheduleChange.Visitor<List<Reply>> {

  @Override
  public List<Reply> show() {
    return reply(settings.of(visit, incoming, schedule).build());
  }

  @Override
  public List<Reply> at(ScheduleChange.At at) {
    return at(schedule, at.time(), schedule.leadsFirst());
  }

  @Override
  public List<Reply> on(ScheduleChange.On on) {
    return on.days().isEmpty() ? reply(ChannelSetup.noDays(visit)) : keep(schedule.on(on.days()));
  }

  @Override
  public List<Reply> atOn(ScheduleChange.AtOn atOn) {
    return atOn.days().isEmpty()
        ? reply(ChannelSetup.noDays(visit))
        : at(schedule.on(atOn.days()), atOn.time(), schedule.leadsFirst());
  }

  /** Asks the leads some minutes before everyone, or at the same time. */
  List<Reply> leadsFirst(Duration before) {
    return at(schedule, schedule.time(), before);
  }

  /**
   * @param wanted the schedule with other changes in it
   */
  private List<Reply> at(PromptSchedule wanted, LocalTime time, Duration before) {
    if (records.quiet().choose(time, before) instanceof QuietHours.Choice.Refused refused) {
      return reply(ChannelSetup.quiet(visit, refused));
    }
    // The new time must stand before the leads' minutes are taken off it.
    return keep(wanted.leadsFirst(Duration.ZERO).at(time).leadsFirst(before));
  }

  @Override
  public List<Reply> pause(ScheduleChange.Pause pause) {
    return pause(PauseEnd.of(pause, today()));
  }

  @Override
  public List<Reply> pauseOverBreak(ScheduleChange.PauseOverBreak over) {
    return pause(PauseEnd.of(over, schedule.calendar(records.calendars().load()), today()));
  }

  private List<Reply> pause(PauseEnd end) {
    return switch (end.finding()) {
      case UNNAMED -> reply(visit.say("channel.pause.ask"));
      case PAST, TOO_FAR -> reply(visit.say("channel.pause.wrong"));
      case NO_SUCH_BREAK -> reply(visit.say("channel.pause.nobreak"));
      case FITS -> keep(schedule.pausedUntil(end.day()));
    };
  }

  @Override
  public List<Reply> resume() {
    return keep(schedule.resumed());
  }

  @Override
  public List<Reply> stop() {
    return keep(schedule.stopped());
  }

  @Override
  public List<Reply> start() {
    return keep(schedule.resumed());
  }

  /** A whole channel is never asked for anything public. */
  @Override
  public List<Reply> limit(ScheduleChange.Limit limit) {
    PromptPreferences preferences = records.preferences();
    Addressee channel = PromptChannel.of(schedule).addressee();
    SeenBy most = limit.seenBy().atMost(Recipient.USUAL_LIMIT);
    preferences.keep(channel, preferences.of(channel).limitedTo(most, false));
    return reply(visit.say("channel.limited"));
  }

  @Override
  public List<Reply> summer(ScheduleChange.Summer summer) {
    return keep(schedule.inSummer(summer.goesOn()));
  }

  @Override
  public List<Reply> school(ScheduleChange.School school) {
    Phrases words = visit.words();
    return new SchoolMessage(
            words,
            KnownSchools.of(records.calendars()),
            ChannelActions.of(ChannelButton.SCHOOL, schedule),
            words.text("school.example.channel"))
        .choose(
            schedule.school(),
            school.name(),
            found -> keep(schedule.forSchool(Optional.of(found))),
            this::reply);
  }

  @Override
  public List<Reply> noSchool() {
    return keep(schedule.forSchool(Optional.empty()));
  }

  /** Undoes the change that a button belongs to, unless something else was changed since. */
  List<Reply> undo(Action action) {
    Optional<ScheduleUndo> undo = ScheduleUndo.read(action, records.quiet());
    boolean fits = undo.map(one -> one.of(schedule)).equals(Optional.of(ScheduleUndo.Finding.FITS));
    return fits ? keep(undo.orElseThrow().before().restored(schedule)) : show();
  }

  /** Stores the change; a channel whose prompts had stopped is told that they come again. */
  private List<Reply> keep(PromptSchedule changed) {
    PromptSchedule kept = records.schedules().keep(changed, visit.at());
    new ChannelFrequency(records).heard(kept, LocalDate.ofInstant(visit.at(), kept.zone()));
    MessageBuilder message = new MessageBuilder(visit.words()).say("channel.kept");
    message.sayAll(ScheduleUndo.before(visit.words(), schedule, kept));
    if (!schedule.active() && !kept.active()) {
      message.say("channel.off");
    }
    MessageBuilder shown = settings.of(message, visit, incoming, kept);
    if (ScheduleUndo.isDue(schedule, kept)) {
      Action undo = ChannelActions.of(ChannelButton.UNDO, kept);
      shown.add(
          new Part.Buttons(List.of(ScheduleUndo.of(schedule, kept).button(visit.words(), undo))));
    }
    List<Reply> replies = new ArrayList<>(reply(shown.build()));
    if (!schedule.active() && kept.active()) {
      replies.add(announcement.of(visit, kept));
    }
    return replies;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(visit.at(), schedule.zone());
  }

  private List<Reply> reply(Message message) {
    return PrivateReply.answer(incoming, message);
  }
}
