package org.leadlearner.assistant.schedule;

import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.SeenBy;

/** Handles requests and presses about when a person's prompts come. */
public final class SettingsHandler {

  private final PromptPorts records;
  private final ScheduleHandler schedules;
  private final SchoolHandler schools;
  private final LimitHandler limits;

  public SettingsHandler(PromptPorts records) {
    this.records = records;
    this.schedules = new ScheduleHandler(records);
    this.schools = new SchoolHandler(records);
    this.limits = new LimitHandler(records);
  }

  /** Changes when their own prompts come, or shows it. */
  public Message change(TurnContext visit, Conversation place, ScheduleChange change) {
    return change.acceptChange(new Change(visit, place));
  }

  public Message askTime(TurnContext visit) {
    return ScheduleQuestions.time(visit.words());
  }

  public Message askDays(TurnContext visit) {
    return ScheduleQuestions.days(visit.words());
  }

  public Message askWhatToStop(TurnContext visit) {
    return ScheduleQuestions.whatToStop(visit.words());
  }

  public Message offer(TurnContext visit, Conversation place, PersonalRequest.Offer offer) {
    return schedules.offer(visit, place, offer.time(), offer.days());
  }

  public Message enroll(TurnContext visit, Conversation place, PersonalRequest.Enroll enroll) {
    return schedules.start(visit, place, enroll);
  }

  public Message useMyZone(TurnContext visit, Conversation place) {
    return schedules.useMyZone(visit, place);
  }

  /** It is about prompts, and this part was not understood. */
  public Message unclear(TurnContext visit, String what) {
    return schedules.show(visit, visit.words().line("pln.unclear", "what", new Quoted(what)));
  }

  /** Applies each change to a person's own schedule. */
  private final class Change implements ScheduleChange.Visitor<Message> {

    private final TurnContext visit;
    private final Conversation place;

    private Change(TurnContext visit, Conversation place) {
      this.visit = visit;
      this.place = place;
    }

    @Override
    public Message show() {
      return schedules.show(visit);
    }

    @Override
    public Message at(ScheduleChange.At at) {
      return schedules.at(visit, place, at.time());
    }

    @Override
    public Message on(ScheduleChange.On on) {
      return schedules.on(visit, place, on.days());
    }

    @Override
    public Message atOn(ScheduleChange.AtOn atOn) {
      return schedules.atOn(visit, place, atOn.time(), atOn.days());
    }

    @Override
    public Message pause(ScheduleChange.Pause pause) {
      return schedules.pause(visit, place, pause);
    }

    @Override
    public Message pauseOverBreak(ScheduleChange.PauseOverBreak over) {
      return schedules.pause(visit, place, over);
    }

    @Override
    public Message resume() {
      return schedules.resume(visit, place);
    }

    @Override
    public Message stop() {
      return schedules.stop(visit, place);
    }

    @Override
    public Message start() {
      return schedules.resume(visit, place);
    }

    @Override
    public Message limit(ScheduleChange.Limit limit) {
      return limits.limit(visit, limit.seenBy(), false);
    }

    @Override
    public Message summer(ScheduleChange.Summer summer) {
      return schedules.summer(visit, place, summer.goesOn());
    }

    @Override
    public Message school(ScheduleChange.School school) {
      return schools.answer(visit, school.name());
    }

    @Override
    public Message noSchool() {
      return schools.clear(visit);
    }
  }

  /** A press on a button; an unknown one shows the settings. */
  public Message pressed(
      TurnContext visit, Conversation place, ScheduleButton button, Action action) {
    return switch (button) {
      case TIMES -> ScheduleQuestions.time(visit.words());
      case TIME ->
          ScheduleActions.time(action)
              .map(time -> schedules.at(visit, place, time))
              .orElseGet(() -> ScheduleQuestions.time(visit.words()));
      case START ->
          ScheduleActions.time(action)
              .map(
                  time ->
                      new PersonalRequest.Enroll(
                          time, ScheduleActions.daysAt(action), Optional.empty()))
              .map(enroll -> schedules.start(visit, place, enroll))
              .orElseGet(() -> ScheduleQuestions.time(visit.words()));
      case DAYS -> schedules.on(visit, place, ScheduleActions.days(action));
      case IN_ZONE -> inZone(visit, place, ScheduleActions.zone(action));
      case PAUSES -> schedules.pause(visit, place, new ScheduleChange.Pause(Optional.empty()));
      case PAUSE ->
          schedules.pause(visit, place, new ScheduleChange.Pause(PromptActions.day(action)));
      case RESUME -> schedules.resume(visit, place);
      case STOP -> schedules.stop(visit, place);
      case UNDO -> schedules.undo(visit, place, action);
      case UNDO_LIMIT -> limits.undo(visit, action);
      case KEEP -> schedules.show(visit, visit.words().line("pln.kept"));
      case WEEKLY -> schedules.on(visit, place, ScheduleChange.On.ONCE_A_WEEK.days());
      case ZONE -> schedules.useMyZone(visit, place);
      case BOTH -> both(visit);
      case SCHOOL -> school(visit, action);
      case PUBLIC -> limits.limit(visit, SeenBy.PUBLIC, true);
      case NO -> visit.say("pln.declined");
      case SHOW, OTHER -> schedules.show(visit);
    };
  }

  /** Without a zone, it is asked for. */
  public Message inZone(TurnContext visit, Conversation place, Optional<ZoneId> zone) {
    return zone.map(named -> schedules.inZone(visit, place, named))
        .orElseGet(() -> ScheduleQuestions.zone(visit.words()));
  }

  /** Prompts come on the days of a channel's prompts as well. */
  public Message both(TurnContext visit) {
    OwnPrompts.of(records, visit).restFor(Optional.empty());
    return schedules.show(visit, visit.words().line("rest.both"));
  }

  /** Without a name, the district's days were chosen. */
  private Message school(TurnContext visit, Action action) {
    Optional<String> name = action.detail(CommonActions.VALUE);
    return name.isPresent() ? schools.answer(visit, name) : schools.clear(visit);
  }
}
