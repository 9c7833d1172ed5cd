package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.calendar.SchoolMessage;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
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

  /** The words of a step of the visibility ladder. */
  static String seenByKey(SeenBy seenBy) {
    return switch (seenBy) {
      case PRIVATE -> "pln.seen.private";
      case TEAM -> "pln.seen.team";
      case STAFF -> "pln.seen.staff";
      case PUBLIC -> "pln.seen.public";
    };
  }

  /** What is settled, after what is said. */
  Message build(List<Line> said) {
    MessageBuilder message = new MessageBuilder(words).heading("pln.title").sayAll(said);
    if (own.schedule().isEmpty()) {
      return message
          .say("pln.none")
          .say("pln.offer")
          .add(PersonalPromptActions.offer(words))
          .build();
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

  /** What was changed, and when the next prompt comes; the rest is a press away. */
  Message changed(Line said) {
    MessageBuilder message = new MessageBuilder(words).say(said);
    Optional<LocalDate> next = own.isActive() ? own.next() : Optional.empty();
    next.ifPresent(day -> message.say("prompt.next", "day", words.weekdayAndDay(day)));
    List<Part.Button> buttons = new ArrayList<>();
    if (!own.isActive() || own.schedule().orElseThrow().isPaused(own.today())) {
      buttons.add(
          PersonalPromptActions.other(words, "pln.button.resume", PersonalPromptActions.RESUME));
    }
    buttons.add(PersonalPromptActions.other(words, "pln.button.show", PersonalPromptActions.SHOW));
    return message.add(new Part.Buttons(buttons)).build();
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
    List<String> days = schedule.days().stream().map(words::weekday).toList();
    facts.add(fact("pln.fact.days", Line.plain(words.list(days))));
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

  /** Where no school has days of its own, there is nothing to tell. */
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
    buttons.add(PersonalPromptActions.other(words, "pln.button.now", PersonalPromptActions.NOW));
    buttons.add(
        PersonalPromptActions.other(words, "pln.button.times", PersonalPromptActions.TIMES));
    if (!schedule.active() || schedule.isPaused(own.today())) {
      buttons.add(
          PersonalPromptActions.other(words, "pln.button.resume", PersonalPromptActions.RESUME));
    } else {
      buttons.add(
          PersonalPromptActions.other(words, "pln.button.pause", PersonalPromptActions.PAUSES));
    }
    if (schedule.active()) {
      buttons.add(
          PersonalPromptActions.other(words, "pln.button.stop", PersonalPromptActions.STOP));
    }
    if (!zone.equals(schedule.zone())) {
      buttons.add(
          PersonalPromptActions.other(words, "pln.button.zone", PersonalPromptActions.ZONE));
    }
    if (own.restsFor().isPresent()) {
      buttons.add(
          PersonalPromptActions.other(words, "rest.button.both", PersonalPromptActions.BOTH));
    }
    buttons.add(PersonalPromptActions.other(words, "pln.button.log", PersonalPromptActions.LOG));
    return buttons;
  }
}
