package org.leadlearner.assistant.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.assistant.schedule.ChannelFrequency;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.LeaderGoesFirst;
import org.leadlearner.prompt.Fade;
import org.leadlearner.schedule.PromptSchedule;

/** A channel's settings as text. */
record ChannelSettingsMessage(PromptPorts records, ChannelRights rights) {

  /** The number of weeks, including this one, for which it says how often the leads went first. */
  private static final int WEEKS = 5;

  /** What everyone may know, and what people who may change it can do. */
  MessageBuilder of(TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    return of(new MessageBuilder(visit.words()), visit, incoming, schedule);
  }

  /** The same, after other text. */
  MessageBuilder of(
      MessageBuilder message, TurnContext visit, Incoming incoming, PromptSchedule schedule) {
    boolean mayChange = rights.mayChange(visit, incoming, PromptChannel.of(schedule));
    message.heading("channel.title").add(new Part.Facts(facts(visit, schedule, mayChange)));
    if (mayChange && !KnownSchools.of(records.calendars()).names().isEmpty()) {
      message.say("school.hint.channel");
    }
    return mayChange
        ? message.say("channel.how").add(leadButtons(visit, schedule))
        : message.say("channel.readonly").add(askButton(visit.words(), schedule));
  }

  private List<Part.Fact> facts(TurnContext visit, PromptSchedule schedule, boolean mayChange) {
    Phrases words = visit.words();
    List<Part.Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            words,
            "channel.fact.when",
            "channel.when",
            "time",
            words.time(schedule.time()),
            "days",
            WeekdayNames.named(words, schedule.days()),
            "zone",
            words.zone(schedule.zone())));
    facts.add(next(visit, schedule));
    schedule
        .school()
        .map(name -> words.line("school.own", "name", new Quoted(name)))
        .ifPresent(line -> facts.add(new Part.Fact(words.text("school.fact"), line)));
    facts.add(
        fact(
            words,
            "channel.fact.first",
            schedule.leadsFirst().isZero() ? "channel.first.off" : "channel.first.on",
            "minutes",
            schedule.leadsFirst().toMinutes()));
    facts.add(fact(words, "channel.fact.who", "channel.who.sees"));
    facts.add(fact(words, "channel.fact.leads", "channel.leads", "count", leads(schedule).size()));
    if (mayChange && !schedule.leadsFirst().isZero()) {
      LeaderGoesFirst first = wentFirst(visit, schedule);
      facts.add(
          fact(
              words,
              "channel.fact.went",
              first.ofWeeks() == 0 ? "channel.went.none" : "channel.went",
              "weeks",
              first.weeks(),
              "of",
              first.ofWeeks()));
    }
    return facts;
  }

  private Part.Fact next(TurnContext visit, PromptSchedule schedule) {
    Phrases words = visit.words();
    LocalDate today = LocalDate.ofInstant(visit.at(), schedule.zone());
    if (!schedule.active()) {
      return fact(words, "channel.fact.next", "channel.next.stopped");
    } else if (schedule.isPaused(today)) {
      String until = words.weekdayAndDay(schedule.pausedUntil().orElse(today));
      return fact(words, "channel.fact.next", "channel.next.paused", "date", until);
    }
    ChannelFrequency rhythm = new ChannelFrequency(records);
    Fade fade = rhythm.fade(schedule, today);
    if (fade == Fade.STOPPED) {
      return fact(words, "channel.fact.next", "channel.next.quiet");
    }
    String key = fade == Fade.DAILY ? "channel.next" : "channel.next.weekly";
    return rhythm
        .next(schedule, visit.at())
        .map(words::weekdayAndDay)
        .map(date -> fact(words, "channel.fact.next", key, "date", date))
        .orElseGet(() -> fact(words, "channel.fact.next", "channel.next.none"));
  }

  private List<ChannelLeads.Lead> leads(PromptSchedule schedule) {
    return records.leads().of(PromptChannel.of(schedule).addressee());
  }

  private LeaderGoesFirst wentFirst(TurnContext visit, PromptSchedule schedule) {
    LocalDate today = LocalDate.ofInstant(visit.at(), schedule.zone());
    LocalDate since =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    return new LeaderFirstWeeks(records).of(schedule, since, today.plusDays(1));
  }

  private Part.Buttons leadButtons(TurnContext visit, PromptSchedule schedule) {
    Phrases words = visit.words();
    LocalDate today = LocalDate.ofInstant(visit.at(), schedule.zone());
    boolean comes =
        schedule.active() && new ChannelFrequency(records).fade(schedule, today) != Fade.STOPPED;
    Part.Button preview = button(words, "channel.preview", ChannelButton.PREVIEW, schedule);
    Part.Button onOrOff =
        comes
            ? button(words, "channel.stop", ChannelButton.STOP, schedule)
            : button(words, "channel.start", ChannelButton.START, schedule);
    return new Part.Buttons(List.of(preview, onOrOff));
  }

  private static Part.Buttons askButton(Phrases words, PromptSchedule schedule) {
    return new Part.Buttons(
        List.of(button(words, "channel.ask", ChannelButton.ASK_LEAD, schedule)));
  }

  private static Part.Button button(
      Phrases words, String label, Action.Verb verb, PromptSchedule schedule) {
    return Part.Button.other(words.text(label), ChannelActions.of(verb, schedule));
  }

  private static Part.Fact fact(Phrases words, String name, String key, Object... values) {
    return new Part.Fact(words.text(name), words.line(key, values));
  }
}
