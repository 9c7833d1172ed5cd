package org.leadlearner.assistant.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.calendar.SchoolMessage;
import org.leadlearner.assistant.calendar.UnknownCalendar;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.schedule.PromptSchedule;

/** When a person's prompts come, and how to change it. */
final class ScheduleMessage {

  private final TurnContext visit;
  private final Phrases words;
  private final OwnPrompts own;

  ScheduleMessage(TurnContext visit, OwnPrompts own) {
    this.visit = visit;
    this.words = visit.words();
    this.own = own;
  }

  /** The text for a step of the visibility ladder. */
  static String seenByKey(SeenBy seenBy) {
    return switch (seenBy) {
      case PRIVATE -> "pln.seen.private";
      case TEAM -> "pln.seen.team";
      case STAFF -> "pln.seen.staff";
      case PUBLIC -> "pln.seen.public";
    };
  }

  /** The settings, after these lines. */
  Message build(List<Line> said) {
    MessageBuilder message = new MessageBuilder(words).heading("pln.title").sayAll(said);
    if (own.schedule().isEmpty()) {
      return message.say("pln.none").say("pln.offer").add(ScheduleActions.offer(words)).build();
    }
    PromptSchedule schedule = own.schedule().get();
    ZoneId zone = visit.person().profile().zone();
    message.add(new Part.Facts(facts(schedule)));
    if (!zone.equals(schedule.zone())) {
      message.say("pln.zone.differs", "zone", words.zone(zone));
    }
    message.add(new Part.Buttons(buttons(schedule, zone))).remark("pln.words");
    if (!KnownSchools.of(own.records().calendars()).names().isEmpty()) {
      message.remark("school.hint");
    }
    return message.remark("pln.who").build();
  }

  /** Prompts are off; people who never had any are told so. */
  Message stopped() {
    return own.schedule().isEmpty()
        ? new MessageBuilder(words).say("pln.none").say("pln.none.more").build()
        : new MessageBuilder(words).say("pln.stopped").add(backOn()).build();
  }

  /** Prompts have started. */
  Message started(Line said) {
    MessageBuilder message = saying(said).add(correctable());
    return new UnknownCalendar(own.records().calendars()).tellIn(message, own.today()).build();
  }

  /** What was changed, and when the next prompt comes; further settings are one press away. */
  Message changed(Line said) {
    return saying(said).add(onward()).build();
  }

  /** The same, with the earlier value and a button to undo the change. */
  Message changed(Line said, PromptSchedule before) {
    PromptSchedule now = own.schedule().orElseThrow();
    if (!ScheduleUndo.isDue(before, now)) {
      return changed(said);
    }
    List<Line> lines = new ArrayList<>(List.of(said));
    lines.addAll(ScheduleUndo.before(words, before, now));
    Part.Button undo = ScheduleUndo.of(before, now).button(words, Action.of(ScheduleButton.UNDO));
    List<Part.Button> buttons = new ArrayList<>(List.of(undo));
    boolean ofTime = !before.time().equals(now.time());
    buttons.addAll((ofTime ? correctable() : onward()).buttons());
    return saying(lines).add(new Part.Buttons(buttons)).build();
  }

  /** What applies again. */
  Message changed(List<Line> said) {
    return saying(said).add(onward()).build();
  }

  private MessageBuilder saying(Line said) {
    return saying(List.of(said));
  }

  private MessageBuilder saying(List<Line> said) {
    MessageBuilder message = new MessageBuilder(words).sayAll(said);
    if (!own.isActive()) {
      return message.say("pln.off");
    }
    return own.next()
        .map(day -> message.say("prompt.next", "day", words.weekdayAndDay(day)))
        .orElse(message);
  }

  /** Starting again undoes the stop. */
  private Part.Buttons backOn() {
    return new Part.Buttons(
        onward().buttons().stream()
            .map(
                button ->
                    button.action().is(ScheduleButton.RESUME)
                        ? Part.Button.other(button.label(), button.action().undoing())
                        : button)
            .toList());
  }

  /** Below a time: "no, I meant 8" is about that time. */
  private Part.Buttons correctable() {
    return new Part.Buttons(
        onward().buttons().stream()
            .map(
                button ->
                    button.action().is(ScheduleButton.SHOW)
                        ? Part.Button.other(
                            button.label(), PromptActions.afterTime(button.action()))
                        : button)
            .toList());
  }

  private Part.Buttons onward() {
    List<Part.Button> buttons = new ArrayList<>();
    resume().ifPresent(buttons::add);
    buttons.add(ScheduleActions.other(words, "pln.button.show", ScheduleButton.SHOW));
    return new Part.Buttons(buttons);
  }

  /** For people who stopped or paused them. */
  private Optional<Part.Button> resume() {
    PromptSchedule schedule = own.schedule().orElseThrow();
    boolean isPaused = schedule.isPaused(own.today());
    String key = schedule.active() ? "pln.button.resume" : "pln.button.start";
    return schedule.active() && !isPaused
        ? Optional.empty()
        : Optional.of(ScheduleActions.other(words, key, ScheduleButton.RESUME));
  }

  private List<Part.Fact> facts(PromptSchedule schedule) {
    List<Part.Fact> facts = new ArrayList<>();
    facts.add(fact("pln.fact.next", next(schedule)));
    facts.add(
        fact(
            "pln.fact.time",
            words.line(
                "pln.fact.time.value",
                "time",
                words.time(schedule.time()),
                "zone",
                words.zone(schedule.zone()))));
    facts.add(fact("pln.fact.days", Line.plain(WeekdayNames.named(words, schedule.days()))));
    school(schedule).ifPresent(facts::add);
    own.restsFor().map(this::rests).ifPresent(facts::add);
    SeenBy limit = own.preference().limit();
    facts.add(fact("pln.fact.limit", words.line(seenByKey(limit))));
    facts.add(
        fact(
            "pln.fact.summer",
            words.line(schedule.inSummer() ? "pln.summer.yes" : "pln.summer.no")));
    return facts;
  }

  /** Nothing, if no school has days of its own. */
  private Optional<Part.Fact> school(PromptSchedule schedule) {
    boolean isPlain =
        schedule.school().isEmpty() && KnownSchools.of(own.records().calendars()).names().isEmpty();
    return isPlain
        ? Optional.empty()
        : Optional.of(fact("school.fact", SchoolMessage.counting(words, schedule.school())));
  }

  private Part.Fact rests(PromptSchedule channel) {
    List<PromptSchedule> channels =
        own.channels(channel.place().platform(), channel.place().workspace());
    String name = new ChannelNames(words, channels).of(channel);
    return fact("rest.fact", words.line("rest.on", "channel", name));
  }

  private Line next(PromptSchedule schedule) {
    if (!schedule.active()) {
      return words.line("pln.next.stopped");
    }
    Line next =
        own.next()
            .map(day -> Line.plain(words.weekdayAndDay(day)))
            .orElseGet(
                () -> words.line(own.restsFor().isPresent() ? "rest.next" : "pln.next.unknown"));
    return schedule.isPaused(own.today())
        ? words.line("pln.next.paused", "day", next.text())
        : next;
  }

  private Part.Fact fact(String key, Line value) {
    return new Part.Fact(words.text(key), value);
  }

  private List<Part.Button> buttons(PromptSchedule schedule, ZoneId zone) {
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(ScheduleActions.other(words, "pln.button.now", PracticeButton.NOW));
    buttons.add(ScheduleActions.other(words, "pln.button.times", ScheduleButton.TIMES));
    buttons.add(
        resume()
            .orElseGet(
                () -> ScheduleActions.other(words, "pln.button.pause", ScheduleButton.PAUSES)));
    if (schedule.active()) {
      buttons.add(ScheduleActions.other(words, "pln.button.stop", ScheduleButton.STOP));
    }
    if (!zone.equals(schedule.zone())) {
      buttons.add(ScheduleActions.other(words, "pln.button.zone", ScheduleButton.ZONE));
    }
    if (own.restsFor().isPresent()) {
      buttons.add(ScheduleActions.other(words, "rest.button.both", ScheduleButton.BOTH));
    }
    buttons.add(ScheduleActions.other(words, "pln.button.log", PracticeButton.LOG));
    return buttons;
  }
}
