package org.leadlearner.assistant.channel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.calendar.SchoolMessage;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.ChannelFrequency;
import org.leadlearner.assistant.schedule.PauseEnd;
import org.leadlearner.assistant.schedule.ScheduleUndo;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** Shows the settings of a channel that has prompts, and lets its leads and admins change them. */
final class ChannelSettingsHandler {

  private final PromptPorts records;

  /** Enough people to turn to. */
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

  /** What each request is answered with; changes are for leads and administrators. */
  private final class Answer
      implements ChannelRequest.Visitor<List<Reply>>, ScheduleChange.Visitor<List<Reply>> {

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
      return ifAllowed(() -> PrivateReply.answer(incoming, writer.preview(visit, schedule)));
    }

    @Override
    public List<Reply> leadsFirst(ChannelRequest.LeadsFirst leadsFirst) {
      Duration before = leadsFirst.first() ? ChannelSetup.FIRST : Duration.ZERO;
      return ifAllowed(
          () ->
              ChannelSettingsHandler.this.at(
                  visit, incoming, schedule, schedule, schedule.time(), before));
    }

    @Override
    public List<Reply> change(ScheduleChange change) {
      return change.acceptChange(this);
    }

    @Override
    public List<Reply> show() {
      return ChannelSettingsHandler.this.show(visit, incoming, schedule);
    }

    @Override
    public List<Reply> at(ScheduleChange.At at) {
      return ifAllowed(
          () ->
              ChannelSettingsHandler.this.at(
                  visit, incoming, schedule, schedule, at.time(), schedule.leadsFirst()));
    }

    @Override
    public List<Reply> on(ScheduleChange.On on) {
      return ifAllowed(
          () ->
              on.days().isEmpty()
                  ? PrivateReply.answer(incoming, ChannelSetup.noDays(visit))
                  : keep(visit, incoming, schedule, schedule.on(on.days())));
    }

    @Override
    public List<Reply> atOn(ScheduleChange.AtOn atOn) {
      return ifAllowed(
          () ->
              atOn.days().isEmpty()
                  ? PrivateReply.answer(incoming, ChannelSetup.noDays(visit))
                  : ChannelSettingsHandler.this.at(
                      visit,
                      incoming,
                      schedule,
                      schedule.on(atOn.days()),
                      atOn.time(),
                      schedule.leadsFirst()));
    }

    @Override
    public List<Reply> pause(ScheduleChange.Pause pause) {
      return ifAllowed(
          () -> ChannelSettingsHandler.this.pause(visit, incoming, schedule, pause.until()));
    }

    @Override
    public List<Reply> pauseOverBreak(ScheduleChange.PauseOverBreak over) {
      return ifAllowed(
          () -> ChannelSettingsHandler.this.pauseOverBreak(visit, incoming, schedule, over.name()));
    }

    @Override
    public List<Reply> resume() {
      return kept(schedule.resumed());
    }

    @Override
    public List<Reply> stop() {
      return kept(schedule.stopped());
    }

    @Override
    public List<Reply> start() {
      return kept(schedule.resumed());
    }

    @Override
    public List<Reply> limit(ScheduleChange.Limit limit) {
      return ifAllowed(
          () -> ChannelSettingsHandler.this.limit(visit, incoming, schedule, limit.seenBy()));
    }

    @Override
    public List<Reply> summer(ScheduleChange.Summer summer) {
      return kept(schedule.inSummer(summer.goesOn()));
    }

    @Override
    public List<Reply> school(ScheduleChange.School school) {
      return ifAllowed(
          () -> ChannelSettingsHandler.this.school(visit, incoming, schedule, school.name()));
    }

    @Override
    public List<Reply> noSchool() {
      return kept(schedule.forSchool(Optional.empty()));
    }

    private List<Reply> kept(PromptSchedule changed) {
      return ifAllowed(() -> keep(visit, incoming, schedule, changed));
    }

    private List<Reply> ifAllowed(Supplier<List<Reply>> answer) {
      return rights.mayChange(visit, incoming, PromptChannel.of(schedule))
          ? answer.get()
          : unchanged(visit, incoming, schedule);
    }
  }

  /** A button below the settings, perhaps of some days ago, so rights are looked at again. */
  List<Reply> pressed(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, ChannelRequest request) {
    return MembersOnly.refusal(incoming.profile(), "channel.guest")
        .map(key -> PrivateReply.answer(incoming, visit.say(key)))
        .orElseGet(() -> answer(visit, incoming, schedule, request));
  }

  /**
   * @param wanted the same with other changes in it
   */
  private List<Reply> at(
      TurnContext visit,
      Incoming incoming,
      PromptSchedule schedule,
      PromptSchedule wanted,
      LocalTime time,
      Duration before) {
    if (records.quiet().choose(time, before) instanceof QuietHours.Choice.Refused refused) {
      return PrivateReply.answer(incoming, ChannelSetup.quiet(visit, refused));
    }
    // The new time must stand before the leads' minutes are taken off it.
    PromptSchedule changed = wanted.leadsFirst(Duration.ZERO).at(time).leadsFirst(before);
    return keep(visit, incoming, schedule, changed);
  }

  private List<Reply> pause(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, Optional<LocalDate> until) {
    LocalDate today = LocalDate.ofInstant(visit.at(), schedule.zone());
    return switch (PauseEnd.of(until, today)) {
      case UNNAMED -> PrivateReply.answer(incoming, visit.say("channel.pause.ask"));
      case PAST, TOO_FAR -> PrivateReply.answer(incoming, visit.say("channel.pause.wrong"));
      case FITS -> keep(visit, incoming, schedule, schedule.pausedUntil(until.orElseThrow()));
    };
  }

  private List<Reply> pauseOverBreak(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, String name) {
    LocalDate today = LocalDate.ofInstant(visit.at(), schedule.zone());
    Optional<LocalDate> over =
        PauseEnd.afterBreak(schedule.calendar(records.calendars().load()), today, name);
    return over.isPresent()
        ? pause(visit, incoming, schedule, over)
        : PrivateReply.answer(incoming, visit.say("channel.pause.nobreak"));
  }

  private List<Reply> school(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, Optional<String> name) {
    Phrases words = visit.words();
    KnownSchools known = KnownSchools.of(records.calendars());
    SchoolMessage messages =
        new SchoolMessage(
            words,
            known,
            ChannelActions.of(ChannelButton.SCHOOL, schedule),
            words.text("school.example.channel"));
    if (name.isEmpty()) {
      return PrivateReply.answer(incoming, messages.show(schedule.school()));
    }
    return known
        .find(name.get())
        .map(found -> keep(visit, incoming, schedule, schedule.forSchool(Optional.of(found))))
        .orElseGet(
            () -> PrivateReply.answer(incoming, messages.unknown(name.get(), schedule.school())));
  }

  /** Nothing public is ever asked of a whole channel. */
  private List<Reply> limit(
      TurnContext visit, Incoming incoming, PromptSchedule schedule, SeenBy seenBy) {
    PromptPreferences preferences = records.preferences();
    Addressee channel = PromptChannel.of(schedule).addressee();
    SeenBy limit = seenBy.atMost(Recipient.USUAL_LIMIT);
    preferences.keep(channel, preferences.of(channel).limitedTo(limit, false));
    return PrivateReply.answer(incoming, visit.say("channel.limited"));
  }

  /** Takes back the change that a button stands below; rights are looked at again. */
  List<Reply> undo(TurnContext visit, Incoming incoming, PromptSchedule schedule, Action action) {
    Optional<String> refusal = MembersOnly.refusal(incoming.profile(), "channel.guest");
    if (refusal.isPresent()) {
      return PrivateReply.answer(incoming, visit.say(refusal.get()));
    } else if (!rights.mayChange(visit, incoming, PromptChannel.of(schedule))) {
      return unchanged(visit, incoming, schedule);
    }
    Optional<ScheduleUndo> undo = ScheduleUndo.read(action, records.quiet());
    boolean fits = undo.map(one -> one.of(schedule)).equals(Optional.of(ScheduleUndo.Finding.FITS));
    return fits
        ? keep(visit, incoming, schedule, undo.orElseThrow().before().restored(schedule))
        : show(visit, incoming, schedule);
  }

  /** Keeps the change; a channel whose prompts had stopped is told that they come again. */
  private List<Reply> keep(
      TurnContext visit, Incoming incoming, PromptSchedule before, PromptSchedule changed) {
    PromptSchedule kept = records.schedules().keep(changed, visit.at());
    new ChannelFrequency(records).heard(kept, LocalDate.ofInstant(visit.at(), kept.zone()));
    MessageBuilder message = new MessageBuilder(visit.words()).say("channel.kept");
    message.sayAll(ScheduleUndo.before(visit.words(), before, kept));
    if (!before.active() && !kept.active()) {
      message.say("channel.off");
    }
    MessageBuilder shown = facts.of(message, visit, incoming, kept);
    if (ScheduleUndo.isDue(before, kept)) {
      Action undo = ChannelActions.of(ChannelButton.UNDO, kept);
      shown.add(
          new Part.Buttons(List.of(ScheduleUndo.of(before, kept).button(visit.words(), undo))));
    }
    List<Reply> replies = new ArrayList<>(PrivateReply.answer(incoming, shown.build()));
    if (!before.active() && kept.active()) {
      replies.add(announcement.of(visit, kept));
    }
    return replies;
  }

  /** They asked for a change that is not theirs to make: nothing is, and they hear whose it is. */
  private List<Reply> unchanged(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
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

  private List<Reply> show(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    return PrivateReply.answer(incoming, facts.of(visit, incoming, schedule).build());
  }
}
