package org.leadlearner.assistant.schedule;

import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.SeenBy;

/** Hears what is said and pressed about when a person's prompts come. */
public final class SettingsHandler {

  private final PromptPorts records;
  private final ScheduleHandler schedules;
  private final SchoolHandler schools;

  public SettingsHandler(PromptPorts records) {
    this.records = records;
    this.schedules = new ScheduleHandler(records);
    this.schools = new SchoolHandler(records);
  }

  /** What was typed; whatever is not about a change shows the settings. */
  public Message answer(TurnContext visit, Conversation place, PromptRequest request) {
    if (request instanceof PromptRequest.At at) {
      return schedules.at(visit, place, at.time());
    } else if (request instanceof PromptRequest.AskTime) {
      return schedules.askTime(visit);
    } else if (request instanceof PromptRequest.AskDays) {
      return schedules.askDays(visit);
    } else if (request instanceof PromptRequest.InZone zoned) {
      return inZone(visit, place, zoned.zone());
    } else if (request instanceof PromptRequest.Offer offer) {
      return schedules.offer(visit, place, offer.time());
    } else if (request instanceof PromptRequest.On on) {
      return schedules.on(visit, place, on.days());
    } else if (request instanceof PromptRequest.Pause pause) {
      return schedules.pause(visit, place, pause.until());
    } else if (request instanceof PromptRequest.PauseOverBreak over) {
      return schedules.pauseOverBreak(visit, place, over.name());
    } else if (request instanceof PromptRequest.School school) {
      return schools.answer(visit, school.name());
    } else if (request instanceof PromptRequest.Both) {
      return both(visit);
    } else if (request instanceof PromptRequest.NoSchool) {
      return schools.clear(visit);
    } else if (request instanceof PromptRequest.Resume || request instanceof PromptRequest.Start) {
      return schedules.resume(visit, place);
    } else if (request instanceof PromptRequest.Stop) {
      return schedules.stop(visit, place);
    } else if (request instanceof PromptRequest.Limit limit) {
      return schedules.limit(visit, limit.seenBy(), false);
    } else if (request instanceof PromptRequest.Summer summer) {
      return schedules.summer(visit, place, summer.goesOn());
    } else if (request instanceof PromptRequest.UseMyZone) {
      return schedules.useMyZone(visit, place);
    } else if (request instanceof PromptRequest.StopWhat) {
      return schedules.askWhatToStop(visit);
    } else if (request instanceof PromptRequest.Unclear unclear) {
      return schedules.show(
          visit, visit.words().line("pln.unclear", "what", new Quoted(unclear.what())));
    }
    return schedules.show(visit);
  }

  /** A press on one of {@link ScheduleActions}; any other shows the settings. */
  public Message pressed(TurnContext visit, Conversation place, Action action) {
    return switch (action.verb()) {
      case ScheduleActions.TIMES -> schedules.askTime(visit);
      case PromptActions.TIME ->
          ScheduleActions.time(action)
              .map(time -> schedules.at(visit, place, time))
              .orElseGet(() -> schedules.askTime(visit));
      case ScheduleActions.START ->
          ScheduleActions.time(action)
              .map(time -> schedules.start(visit, place, time))
              .orElseGet(() -> schedules.askTime(visit));
      case ScheduleActions.DAYS -> schedules.on(visit, place, ScheduleActions.days(action));
      case ScheduleActions.IN_ZONE -> inZone(visit, place, ScheduleActions.zone(action));
      case ScheduleActions.PAUSES -> schedules.pause(visit, place, Optional.empty());
      case PromptActions.PAUSE -> schedules.pause(visit, place, PromptActions.day(action));
      case ScheduleActions.RESUME -> schedules.resume(visit, place);
      case ScheduleActions.STOP -> schedules.stop(visit, place);
      case ScheduleActions.KEEP -> schedules.show(visit, visit.words().line("pln.kept"));
      case ScheduleActions.WEEKLY -> schedules.weekly(visit, place);
      case ScheduleActions.ZONE -> schedules.useMyZone(visit, place);
      case ScheduleActions.BOTH -> both(visit);
      case ScheduleActions.SCHOOL -> school(visit, action);
      case ScheduleActions.PUBLIC -> schedules.limit(visit, SeenBy.PUBLIC, true);
      case ScheduleActions.NO -> new MessageBuilder(visit.words()).say("pln.declined").build();
      default -> schedules.show(visit);
    };
  }

  private Message inZone(TurnContext visit, Conversation place, Optional<ZoneId> zone) {
    return zone.map(named -> schedules.inZone(visit, place, named))
        .orElseGet(() -> schedules.askZone(visit));
  }

  private Message both(TurnContext visit) {
    OwnPrompts.of(records, visit).restFor(Optional.empty());
    return schedules.show(visit, visit.words().line("rest.both"));
  }

  /** Without a name, the district's days were picked. */
  private Message school(TurnContext visit, Action action) {
    Optional<String> name = action.detail(CommonActions.VALUE);
    return name.isPresent() ? schools.answer(visit, name) : schools.clear(visit);
  }
}
