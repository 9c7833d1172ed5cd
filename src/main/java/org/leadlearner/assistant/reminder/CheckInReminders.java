package org.leadlearner.assistant.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.LeftCheckIn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * Reminds a person of an unfinished check-in: once after three school days without an answer, and
 * once on the last day of its window. The days follow from the calendar and the person's prompt
 * days, so no reminder has to be stored.
 */
public final class CheckInReminders {

  /** How many school days a check-in is open, without the day of its start. */
  private static final int WINDOW = 10;

  /** After this many school days without an answer there is a reminder. */
  private static final int RESTING = 3;

  private final CheckIns checkIns;
  private final CheckInHandler checkInHandler;

  public CheckInReminders(CheckIns checkIns, CheckInHandler checkInHandler) {
    this.checkIns = checkIns;
    this.checkInHandler = checkInHandler;
  }

  /** The reminder of this date, if one is due; it is one of the person's own days. */
  public Optional<Message> due(
      Phrases words, OwnPrompts own, LocalDate date, SchoolCalendar calendar) {
    return checkIns
        .left(own.personId())
        .filter(left -> left.checkIn().isBegun())
        .filter(left -> isDue(left, own, date, calendar))
        .map(left -> message(words, own, left.checkIn(), calendar));
  }

  public void decline(TurnContext visit, Action action) {
    CommonActions.number(action).ifPresent(id -> checkIns.decline(visit.person().id(), id));
  }

  private static boolean isDue(
      LeftCheckIn left, OwnPrompts own, LocalDate date, SchoolCalendar calendar) {
    LocalDate touched = day(left.touchedAt(), own);
    LocalDate last = lastDay(left.checkIn(), own, calendar);
    if (date.isAfter(last) || !date.isAfter(touched)) {
      return false;
    }
    PromptSchedule schedule = own.schedule().orElseThrow();
    Predicate<LocalDate> isOwnDay =
        day -> schedule.days().contains(day.getDayOfWeek()) && calendar.isSchoolDay(day);
    boolean isFirstRested =
        isRested(touched, date, calendar)
            && touched
                .plusDays(1)
                .datesUntil(date)
                .filter(isOwnDay)
                .noneMatch(day -> isRested(touched, day, calendar));
    boolean isLast = date.plusDays(1).datesUntil(last.plusDays(1)).noneMatch(isOwnDay);
    return isFirstRested || isLast;
  }

  private static boolean isRested(LocalDate touched, LocalDate date, SchoolCalendar calendar) {
    return calendar.schoolDaysBetween(touched, date) >= RESTING;
  }

  /** The last school day of the window. */
  private static LocalDate lastDay(CheckIn checkIn, OwnPrompts own, SchoolCalendar calendar) {
    LocalDate started = day(checkIn.startedAt(), own);
    LocalDate farthest = started.plusYears(1);
    return started
        .datesUntil(farthest)
        .filter(day -> calendar.schoolDaysBetween(started, day) == WINDOW)
        .findFirst()
        .orElse(farthest);
  }

  private static LocalDate day(Instant at, OwnPrompts own) {
    return LocalDate.ofInstant(at, own.zone());
  }

  private Message message(Phrases words, OwnPrompts own, CheckIn checkIn, SchoolCalendar calendar) {
    Rubric rubric = checkInHandler.rubric(words, checkIn.edition());
    int count = rubric.strands().size();
    int left = count - checkIn.answers().size();
    int minutes = Math.max(1, (rubric.minutes() * left + count - 1) / count);
    return new MessageBuilder(words)
        .say(
            "reminder.text",
            "date",
            words.weekdayAndDay(lastDay(checkIn, own, calendar)),
            "count",
            left,
            "minutes",
            minutes)
        .add(ways(words, checkIn))
        .build();
  }

  static Part.Buttons ways(Phrases words, CheckIn checkIn) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(
                words.text("button.resume"),
                Action.of(CommonButton.RESUME).with(CommonActions.ID, checkIn.id())),
            Part.Button.no(
                words.text("reminder.button.decline"),
                Action.of(PracticeButton.DECLINE).with(CommonActions.ID, checkIn.id()))));
  }
}
