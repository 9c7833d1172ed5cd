package org.leadlearner.assistant.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.schedule.Moment;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.Reminders;

/** Reminds people of the check-in when they asked for it; never in the quiet hours. */
public record AskedReminders(
    PromptPorts records, CheckIns checkIns, CheckInHandler checkInHandler, PeopleDirectory people) {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /**
   * Keeps when to remind somebody, in place of an earlier wish, and says when that is.
   *
   * @param day the day that was named
   * @param time how long to wait, or a time of day; without any of it, the next morning
   */
  public Message keep(
      TurnContext visit, Conversation place, Optional<LocalDate> day, PracticeRequest.Later time) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    ZonedDateTime wanted = wanted(own, day, time);
    ZonedDateTime at = allowed(visit.at().atZone(own.zone()), wanted);
    records
        .reminders()
        .keep(new Reminders.Reminder(own.personId(), place, visit.at(), at.toInstant()));
    Phrases words = visit.words();
    boolean isOpen = checkIns.underWay(own.personId()).isPresent();
    MessageBuilder message =
        new MessageBuilder(words)
            .say(
                isOpen ? "reminder.kept" : "reminder.kept.start",
                "date",
                words.weekdayAndDay(at.toLocalDate()),
                "time",
                words.time(at.toLocalTime()));
    if (!at.equals(wanted)) {
      message.remark(
          "reminder.quiet",
          "earliest",
          words.time(records.quiet().earliest()),
          "latest",
          words.time(records.quiet().latest()));
    }
    return message.build();
  }

  private static ZonedDateTime wanted(
      OwnPrompts own, Optional<LocalDate> day, PracticeRequest.Later time) {
    ZonedDateTime now = own.at().atZone(own.zone()).truncatedTo(ChronoUnit.MINUTES);
    if (time.in().isPresent()) {
      return now.plus(time.in().get());
    }
    LocalTime usual =
        own.schedule().filter(PromptSchedule::active).map(PromptSchedule::time).orElse(MORNING);
    LocalDate date =
        day.orElseGet(
            () ->
                time.at().filter(now.toLocalTime()::isBefore).isPresent()
                    ? now.toLocalDate()
                    : now.toLocalDate().plusDays(1));
    LocalTime named = time.at().orElse(usual);
    return Moment.of(date, named, own.zone())
        .map(moment -> moment.atZone(own.zone()))
        .orElseGet(() -> date.plusDays(1).atTime(named).atZone(own.zone()));
  }

  /** The nearest moment that is still to come and not in the quiet hours. */
  private ZonedDateTime allowed(ZonedDateTime now, ZonedDateTime wanted) {
    QuietHours quiet = records.quiet();
    LocalTime time = wanted.toLocalTime();
    if (time.isBefore(quiet.earliest())) {
      return wanted.with(quiet.earliest());
    }
    if (!time.isAfter(quiet.latest())) {
      return wanted;
    }
    ZonedDateTime last = wanted.with(quiet.latest());
    return last.isAfter(now) ? last : last.plusDays(1).with(quiet.earliest());
  }

  /** What is said when the moment has come; nothing to who has finished a check-in since. */
  public List<Reply.Post> due(Reminders.Reminder reminder) {
    Phrases words = new Readers(people).of(reminder.personId());
    return checkIns
        .underWay(reminder.personId())
        .map(open -> resume(words, open))
        .or(() -> start(words, reminder))
        .map(message -> new Reply.Post(reminder.place(), message))
        .stream()
        .toList();
  }

  private Message resume(Phrases words, CheckIn open) {
    int left =
        checkInHandler.rubric(words, open.edition()).strands().size() - open.answers().size();
    return new MessageBuilder(words)
        .say("reminder.asked", "count", left)
        .add(CheckInReminders.ways(words, open))
        .build();
  }

  private Optional<Message> start(Phrases words, Reminders.Reminder reminder) {
    Optional<Instant> finished =
        checkIns.lastTouched(reminder.personId()).flatMap(CheckIn::finishedAt);
    return finished.filter(reminder.askedAt()::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of(
            new MessageBuilder(words)
                .say("reminder.asked.start")
                .add(
                    new Part.Buttons(
                        List.of(CommonActions.checkIn(words), CommonActions.notNow(words))))
                .build());
  }
}
