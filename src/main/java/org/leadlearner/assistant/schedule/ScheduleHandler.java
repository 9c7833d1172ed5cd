package org.leadlearner.assistant.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** Changes when a person's prompts come, only at their own request. */
public final class ScheduleHandler {

  private final PromptPorts records;

  public ScheduleHandler(PromptPorts records) {
    this.records = records;
  }

  /**
   * A schedule is created by the first change that asks for prompts. Later changes neither start
   * nor stop it (domain.md, section 4.4).
   */
  private record Change(TurnContext visit, Conversation place, PromptPorts records) {

    OwnPrompts own() {
      return OwnPrompts.of(records, visit);
    }

    Message enrolled(UnaryOperator<PromptSchedule> change, Line said) {
      return keep(change.apply(own().schedule().orElseGet(this::fresh)), said);
    }

    Message ifThere(UnaryOperator<PromptSchedule> change, Line said) {
      return own()
          .schedule()
          .map(now -> keep(change.apply(now), said))
          .orElseGet(() -> new ScheduleMessage(visit, own()).build(List.of()));
    }

    private PromptSchedule fresh() {
      return PromptSchedule.ofPerson(
              visit.person().id(),
              place,
              ScheduleActions.USUAL_TIME,
              visit.person().profile().zone())
          .forSchool(listedSchool());
    }

    /** The school of the district's list, as the calendar spells it if it has own days. */
    private Optional<String> listedSchool() {
      return records
          .roster()
          .schoolOf(visit.person().id())
          .map(name -> KnownSchools.of(records.calendars()).find(name).orElse(name));
    }

    /** Prompts come to the conversation where they were last changed. */
    private Message keep(PromptSchedule schedule, Line said) {
      Optional<PromptSchedule> before = own().schedule();
      records.schedules().keep(schedule.to(place), visit.at());
      ScheduleMessage message = new ScheduleMessage(visit, own());
      return before
          .map(earlier -> message.changed(said, earlier))
          .orElseGet(() -> message.started(said));
    }
  }

  public Message show(TurnContext visit, Line... said) {
    return new ScheduleMessage(visit, OwnPrompts.of(records, visit)).build(List.of(said));
  }

  Message at(TurnContext visit, Conversation place, LocalTime time) {
    Phrases words = visit.words();
    if (records.quiet().choose(time) instanceof QuietHours.Choice.Refused refused) {
      return ScheduleQuestions.nearestTime(words, refused);
    }
    String key = isOff(visit) ? "pln.at.off" : "pln.at";
    return change(visit, place)
        .enrolled(schedule -> schedule.at(time), words.line(key, "time", words.time(time)));
  }

  Message atOn(TurnContext visit, Conversation place, LocalTime time, Set<DayOfWeek> days) {
    if (days.isEmpty()) {
      return on(visit, place, days);
    } else if (records.quiet().choose(time) instanceof QuietHours.Choice.Refused) {
      return at(visit, place, time);
    }
    String key = isOff(visit) ? "pln.at.days.off" : "pln.at.days";
    return change(visit, place)
        .enrolled(
            schedule -> schedule.at(time).on(days),
            timeAndDays(visit.words(), key, visit.words().time(time), days));
  }

  /** They want prompts at this time; the days and the zone that they named are said back. */
  Message start(TurnContext visit, Conversation place, PersonalRequest.Enroll enroll) {
    LocalTime time = enroll.time();
    if (records.quiet().choose(time) instanceof QuietHours.Choice.Refused) {
      return at(visit, place, time);
    }
    Phrases words = visit.words();
    Set<DayOfWeek> days = enroll.days();
    String zone = enroll.zone().map(named -> " (" + words.zone(named) + ")").orElse("");
    String at = words.time(time) + zone;
    UnaryOperator<PromptSchedule> change =
        schedule -> {
          PromptSchedule enrolled = schedule.resumed().at(time);
          enrolled = days.isEmpty() ? enrolled : enrolled.on(days);
          return enroll.zone().isPresent() ? enrolled.in(enroll.zone().get()) : enrolled;
        };
    return change(visit, place)
        .enrolled(
            change,
            days.isEmpty()
                ? words.line("pln.at", "time", at)
                : timeAndDays(words, "pln.at.days", at, days));
  }

  private static Line timeAndDays(Phrases words, String key, String time, Set<DayOfWeek> days) {
    return words.line(key, "time", time, "days", WeekdayNames.named(words, days));
  }

  /** Whether they had prompts and stopped them. */
  private boolean isOff(TurnContext visit) {
    return OwnPrompts.of(records, visit).schedule().filter(one -> !one.active()).isPresent();
  }

  /** Naming a time does not start prompts; they are offered. */
  Message offer(TurnContext visit, Conversation place, LocalTime time, Set<DayOfWeek> days) {
    if (records.quiet().choose(time) instanceof QuietHours.Choice.Refused) {
      return at(visit, place, time);
    }
    return new MessageBuilder(visit.words())
        .say("pln.offer")
        .add(ScheduleActions.offer(visit.words(), time, days))
        .build();
  }

  Message on(TurnContext visit, Conversation place, Set<DayOfWeek> days) {
    Phrases words = visit.words();
    if (days.isEmpty()) {
      return new MessageBuilder(words).say("pln.weekend").build();
    }
    String names = words.list(EnumSet.copyOf(days).stream().map(words::weekday).toList());
    String key = isOff(visit) ? "pln.on.off" : "pln.on";
    return change(visit, place)
        .enrolled(schedule -> schedule.on(days), words.line(key, "days", names));
  }

  Message pause(TurnContext visit, Conversation place, ScheduleChange.Pause pause) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return pause(visit, place, own, PauseEnd.of(pause, own.today()));
  }

  Message pause(TurnContext visit, Conversation place, ScheduleChange.PauseOverBreak over) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return pause(visit, place, own, PauseEnd.of(over, own.calendar(), own.today()));
  }

  private Message pause(TurnContext visit, Conversation place, OwnPrompts own, PauseEnd end) {
    if (!own.isActive()) {
      return show(visit);
    }
    Phrases words = visit.words();
    return switch (end.finding()) {
      case UNNAMED -> ScheduleQuestions.until(words, words.line("pln.pause.ask"), own.today());
      case PAST ->
          ScheduleQuestions.until(
              words, words.line("pln.pause.past", "day", words.day(end.day())), own.today());
      case TOO_FAR -> ScheduleQuestions.until(words, words.line("pln.pause.long"), own.today());
      case NO_SUCH_BREAK ->
          ScheduleQuestions.until(words, words.line("pln.pause.nobreak"), own.today());
      case FITS -> paused(visit, place, end.day());
    };
  }

  private Message paused(TurnContext visit, Conversation place, LocalDate until) {
    Phrases words = visit.words();
    return change(visit, place)
        .ifThere(
            schedule -> schedule.pausedUntil(until),
            words.line("pln.paused", "day", words.weekdayAndDay(until)));
  }

  Message resume(TurnContext visit, Conversation place) {
    return change(visit, place)
        .enrolled(PromptSchedule::resumed, visit.words().line("pln.resumed"));
  }

  Message stop(TurnContext visit, Conversation place) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    own.schedule().ifPresent(now -> records.schedules().keep(now.to(place).stopped(), visit.at()));
    return new ScheduleMessage(visit, OwnPrompts.of(records, visit)).stopped();
  }

  Message summer(TurnContext visit, Conversation place, boolean goesOn) {
    String key = goesOn ? "pln.summer.on" : "pln.summer.off";
    return change(visit, place)
        .ifThere(schedule -> schedule.inSummer(goesOn), visit.words().line(key));
  }

  Message useMyZone(TurnContext visit, Conversation place) {
    Phrases words = visit.words();
    ZoneId zone = visit.person().profile().zone();
    return change(visit, place)
        .ifThere(
            schedule -> schedule.in(zone), words.line("pln.zone.used", "zone", words.zone(zone)));
  }

  /** Undoes the change that a button belongs to, unless something else was changed since. */
  Message undo(TurnContext visit, Conversation place, Action action) {
    Optional<PromptSchedule> now = OwnPrompts.of(records, visit).schedule();
    Optional<ScheduleUndo> undo = ScheduleUndo.read(action, records.quiet());
    if (now.isEmpty() || undo.isEmpty()) {
      return show(visit);
    }
    Phrases words = visit.words();
    return switch (undo.get().of(now.get())) {
      case DONE -> changed(visit, List.of(words.line("pln.undo.done")));
      case STALE -> show(visit, words.line("pln.undo.stale"));
      case FITS -> {
        PromptSchedule restored = undo.get().before().restored(now.get());
        records.schedules().keep(restored.to(place), visit.at());
        yield changed(visit, ScheduleUndo.again(words, now.get(), restored));
      }
    };
  }

  private Message changed(TurnContext visit, List<Line> said) {
    return new ScheduleMessage(visit, OwnPrompts.of(records, visit)).changed(said);
  }

  /** Sets a time zone; the reply shows the time there, so that a wrong zone is noticed at once. */
  Message inZone(TurnContext visit, Conversation place, ZoneId zone) {
    Phrases words = visit.words();
    return change(visit, place)
        .ifThere(
            schedule -> schedule.in(zone),
            words.line(
                "pln.zone.set",
                "zone",
                words.zone(zone),
                "time",
                words.time(visit.at().atZone(zone).toLocalTime())));
  }

  private Change change(TurnContext visit, Conversation place) {
    return new Change(visit, place, records);
  }
}
