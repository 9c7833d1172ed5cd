package org.leadlearner.assistant.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.reminder.CheckInReminders;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.schedule.ScheduleActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.Fade;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.WaitingDeeds;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Writes what is posted at a person's own time. */
final class PersonalPromptWriter {

  private final PromptPorts records;
  private final PromptChoice choice;
  private final CheckInReminders reminders;
  private final PeopleDirectory people;

  PersonalPromptWriter(
      PromptPorts records,
      PromptChoice choice,
      CheckInReminders reminders,
      PeopleDirectory people) {
    this.people = people;
    this.reminders = reminders;
    this.records = records;
    this.choice = choice;
  }

  /**
   * A prompt, unless they asked for today's before, it comes less often, or it is skipped; and
   * below it a reminder of a check-in, which can come alone.
   */
  List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    OwnPrompts own =
        new OwnPrompts(
            records,
            schedule.personId().orElseThrow(),
            Optional.of(schedule),
            schedule.zone(),
            now);
    Phrases words = new Readers(people).of(own.personId());
    List<Part> parts = new ArrayList<>();
    prompt(words, own, occurrence.date(), calendar)
        .ifPresent(message -> parts.addAll(message.parts()));
    reminders
        .due(words, own, occurrence.date(), calendar)
        .ifPresent(message -> parts.addAll(message.parts()));
    Conversation to = schedule.place();
    return parts.isEmpty() ? List.of() : List.of(new Reply.Post(to, words.message(parts)));
  }

  private Optional<Message> prompt(
      Phrases words, OwnPrompts own, LocalDate date, SchoolCalendar calendar) {
    if (own.restsOn(date)) {
      return Optional.empty();
    }
    Recipient recipient = choice.person(own.personId(), own.schedule().orElseThrow().days());
    PromptPreference preference = own.preference();
    List<Practice> before =
        choice.history(own.addressee(), date).stream()
            .filter(practice -> practice.day().isBefore(date))
            .toList();
    Optional<Practice> waiting = new LaterQuestion(own, choice).due(date, before);
    if (waiting.isPresent()) {
      return Optional.of(choice.message(words, own, waiting.get()).after());
    }
    Today today = Today.of(date, calendar);
    List<Practice> over = new WaitingDeeds(records.library()).leftOut(before, today);
    Fade fade = Fade.of(over, preference.heard(), preference.asked());
    if (!fade.isDue(recipient, today)) {
      return Optional.empty();
    } else if (fade == Fade.ASK) {
      records.preferences().keep(own.addressee(), preference.askedOn(date));
      return Optional.of(ask(words));
    }
    return choice.pick(recipient, date, calendar).flatMap(prompt -> give(words, own, date, prompt));
  }

  private Optional<Message> give(
      Phrases words, OwnPrompts own, LocalDate date, TodaysPrompt prompt) {
    Practice practice = prompt.givenOn(date);
    return records.practices().give(own.addressee(), practice)
        ? Optional.of(choice.message(words, own, practice).asking())
        : Optional.empty();
  }

  /**
   * A prompt that is to come again later that day, unless it was answered or replaced meanwhile.
   */
  List<Reply.Post> again(PromptWishes.Later later, Instant now) {
    Optional<PromptSchedule> schedule = records.schedules().ofPerson(later.personId());
    Phrases words = new Readers(people).of(later.personId());
    OwnPrompts own = new OwnPrompts(records, later.personId(), schedule, later.zone(), now);
    return own
        .practice(later.day())
        .filter(practice -> practice.reply().isEmpty() && later.day().equals(own.today()))
        .map(practice -> choice.message(words, own, practice).again())
        .map(message -> new Reply.Post(later.place(), message))
        .stream()
        .toList();
  }

  private static Message ask(Phrases words) {
    return new MessageBuilder(words)
        .say("pln.quietspell")
        .add(ScheduleActions.stillWanted(words))
        .build();
  }
}
