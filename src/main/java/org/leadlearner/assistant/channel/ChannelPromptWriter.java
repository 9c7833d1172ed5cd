package org.leadlearner.assistant.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.schedule.ChannelFrequency;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.Practice;
import org.leadlearner.prompt.Fade;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Writes a channel's prompt: for its leads first, for everyone, and as a preview. */
final class ChannelPromptWriter {

  private final PromptPorts records;
  private final PromptChoice choice;
  private final PeopleDirectory people;
  private final ChannelFrequency rhythm;

  ChannelPromptWriter(PromptPorts records, PromptChoice choice, PeopleDirectory people) {
    this.records = records;
    this.choice = choice;
    this.people = people;
    this.rhythm = new ChannelFrequency(records);
  }

  /**
   * What is posted at an occurrence. The leads' occurrence stores the day's practice, and everyone
   * gets the same one. While nobody answers or replies, it comes less often, and then a lead is
   * asked.
   */
  List<Reply.Post> write(PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar) {
    boolean forLeads = occurrence.audience() == Audience.LEADS;
    PromptChannel channel = PromptChannel.of(schedule);
    if (forLeads && records.leads().of(channel.addressee()).isEmpty()) {
      return List.of();
    }
    LocalDate day = occurrence.date();
    Optional<Practice> before = practice(channel, day);
    if (before.isEmpty() && !rhythm.isDue(schedule, day, calendar)) {
      return List.of();
    } else if (before.isEmpty() && rhythm.fade(schedule, day) == Fade.ASK) {
      return asked(schedule, day);
    }
    return before
        .or(() -> give(schedule, day, calendar))
        .map(
            given ->
                forLeads
                    ? toLeads(schedule, given)
                    : List.of(new Reply.Post(channel.place(), forEveryone(schedule, given))))
        .orElse(List.of());
  }

  /** The next prompt as it would be now; nothing is stored or changed. */
  Message preview(TurnContext visit, PromptSchedule schedule) {
    Phrases words = visit.words();
    SchoolCalendar whole = records.calendars().load();
    Optional<LocalDate> day = rhythm.next(schedule, visit.at());
    Optional<TodaysPrompt> prompt =
        day.flatMap(
                date ->
                    practice(PromptChannel.of(schedule), date)
                        .or(() -> pick(schedule, date, schedule.calendar(whole))))
            .flatMap(given -> choice.words(words.locale(), given));
    if (prompt.isEmpty()) {
      return new MessageBuilder(words).say("channel.preview.none").build();
    }
    MessageBuilder message =
        new MessageBuilder(words)
            .heading("channel.preview.title", "date", words.weekdayAndDay(day.get()));
    return withPrompt(message, words, day.get(), prompt.get())
        .remark("channel.preview.who")
        .build();
  }

  /**
   * The prompt that was given on a day; empty when there was none, or it is no longer in the
   * library.
   */
  Optional<TodaysPrompt> given(Phrases words, PromptChannel channel, LocalDate day) {
    return practice(channel, day).flatMap(given -> choice.words(words.locale(), given));
  }

  private Optional<Practice> practice(PromptChannel channel, LocalDate day) {
    return choice.history(channel.addressee(), day).stream()
        .filter(practice -> practice.day().equals(day))
        .findFirst()
        .filter(given -> choice.words(Locale.ENGLISH, given).isPresent());
  }

  private Optional<Practice> give(PromptSchedule schedule, LocalDate day, SchoolCalendar calendar) {
    Optional<Practice> picked = pick(schedule, day, calendar);
    picked.ifPresent(practice -> give(PromptChannel.of(schedule), practice));
    return picked;
  }

  private void give(PromptChannel channel, Practice practice) {
    records.practices().give(channel.addressee(), practice);
  }

  /**
   * A channel gets what suits people before their first check-in, whoever is in it: a prompt chosen
   * by members' readings would reveal them to everyone.
   */
  private Optional<Practice> pick(PromptSchedule schedule, LocalDate day, SchoolCalendar calendar) {
    return choice
        .pick(rhythm.recipient(schedule), day, calendar)
        .map(prompt -> prompt.givenOn(day));
  }

  /**
   * The lead who set the prompts up is asked once, instead of the next prompt. Without a lead
   * nobody can be asked, and the prompts end nevertheless.
   */
  private List<Reply.Post> asked(PromptSchedule schedule, LocalDate day) {
    PromptChannel channel = PromptChannel.of(schedule);
    PromptPreference preference = records.preferences().of(channel.addressee());
    records.preferences().keep(channel.addressee(), preference.askedOn(day));
    return records.leads().of(channel.addressee()).stream()
        .limit(1)
        .map(lead -> new Reply.Post(lead.own(), question(schedule, lead)))
        .toList();
  }

  private Message question(PromptSchedule schedule, ChannelLeads.Lead lead) {
    Phrases words = new Readers(people).of(lead.personId());
    List<PromptSchedule> channels =
        records.schedules().ofChannels(schedule.place().platform(), schedule.place().workspace());
    String name = new ChannelNames(words, channels).of(schedule);
    return new MessageBuilder(words)
        .say("channel.quietspell", "channel", name)
        .say("channel.quietspell.ask")
        .add(ChannelActions.stillWanted(words, schedule))
        .build();
  }

  private List<Reply.Post> toLeads(PromptSchedule schedule, Practice given) {
    return records.leads().of(PromptChannel.of(schedule).addressee()).stream()
        .map(
            lead ->
                new Reply.Post(
                    lead.own(), toLead(new Readers(people).of(lead.personId()), schedule, given)))
        .toList();
  }

  private Message toLead(Phrases words, PromptSchedule schedule, Practice given) {
    MessageBuilder message =
        new MessageBuilder(words).say("channel.first", "time", words.time(schedule.time()));
    return withPrompt(message, words, given)
        .add(ChannelActions.answers(words, schedule, given.day()))
        .remark("channel.tap")
        .build();
  }

  private Message forEveryone(PromptSchedule schedule, Practice given) {
    Phrases words = new Readers(people).of(schedule.place());
    return withPrompt(new MessageBuilder(words), words, given)
        .add(ChannelActions.answers(words, schedule, given.day()))
        .remark("channel.who")
        .build();
  }

  private MessageBuilder withPrompt(MessageBuilder message, Phrases words, Practice given) {
    TodaysPrompt prompt = choice.words(words.locale(), given).orElseThrow();
    return withPrompt(message, words, given.day(), prompt);
  }

  private static MessageBuilder withPrompt(
      MessageBuilder message, Phrases words, LocalDate day, TodaysPrompt prompt) {
    message.heading(
        "channel.prompt.title",
        "day",
        words.weekday(day.getDayOfWeek()),
        "minutes",
        prompt.minutes());
    message.add(text(prompt.text()));
    prompt.reflection().ifPresent(question -> message.add(text(question)));
    return message;
  }

  private static Part.Text text(String sentence) {
    return new Part.Text(List.of(Line.plain(sentence)));
  }
}
