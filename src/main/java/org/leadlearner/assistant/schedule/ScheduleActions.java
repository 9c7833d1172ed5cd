package org.leadlearner.assistant.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.schedule.PromptSchedule;

/** The buttons about when a person's prompts come. */
public final class ScheduleActions {

  private static final String DAYS = "days";

  /** The time that is offered first. */
  static final LocalTime USUAL_TIME = LocalTime.of(7, 40);

  private static final List<LocalTime> OTHER_TIMES =
      List.of(LocalTime.of(7, 0), LocalTime.of(8, 15), LocalTime.NOON, LocalTime.of(15, 30));

  private static final List<String> ZONES =
      List.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles");

  private ScheduleActions() {}

  public static Part.Buttons offer(Phrases words) {
    return offer(words, USUAL_TIME, Set.of());
  }

  /**
   * @param days empty for the default days
   */
  static Part.Buttons offer(Phrases words, LocalTime time, Set<DayOfWeek> days) {
    return new Part.Buttons(
        List.of(
            Part.Button.main(yes(words, time, days), start(time, days)),
            other(words, "pln.button.times", ScheduleButton.TIMES),
            Part.Button.no(words.text("pln.button.no"), Action.of(ScheduleButton.NO))));
  }

  private static String yes(Phrases words, LocalTime time, Set<DayOfWeek> days) {
    return days.isEmpty()
        ? words.text("pln.button.yes", "time", words.time(time))
        : words.text(
            "pln.button.yes.days",
            "time",
            words.time(time),
            "days",
            WeekdayNames.named(words, days));
  }

  private static Action start(LocalTime time, Set<DayOfWeek> days) {
    Action start = at(ScheduleButton.START, time);
    return days.isEmpty()
        ? start
        : start.with(
            DAYS,
            EnumSet.copyOf(days).stream()
                .map(ScheduleActions::letters)
                .collect(Collectors.joining(",")));
  }

  static Part.Buttons times(Phrases words) {
    return new Part.Buttons(
        OTHER_TIMES.stream().map(time -> Part.Button.other(words.time(time), time(time))).toList());
  }

  /** Common choices; other days can be typed. */
  static Part.Buttons days(Phrases words) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(words.text("pln.button.days.all"), days("mon,tue,wed,thu,fri")),
            Part.Button.other(words.text("pln.button.days.three"), days("mon,wed,fri")),
            Part.Button.other(words.weekday(DayOfWeek.WEDNESDAY), days("wed"))));
  }

  private static Action days(String days) {
    return Action.of(ScheduleButton.DAYS).with(CommonActions.VALUE, days);
  }

  /** The days in an action, by their first letters. */
  static Set<DayOfWeek> days(Action action) {
    return days(action, CommonActions.VALUE);
  }

  /** The days beside the time in an action; none for the default days. */
  static Set<DayOfWeek> daysAt(Action action) {
    return days(action, DAYS);
  }

  private static Set<DayOfWeek> days(Action action, String detail) {
    List<String> named = List.of(action.detail(detail).orElse("").split(","));
    return PromptSchedule.WEEKDAYS.stream()
        .filter(day -> named.contains(letters(day)))
        .collect(Collectors.toSet());
  }

  private static String letters(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The main time zones of the country; others can be typed. */
  static Part.Buttons zones(Phrases words) {
    return new Part.Buttons(
        ZONES.stream()
            .map(ZoneId::of)
            .map(
                zone ->
                    Part.Button.other(
                        words.zone(zone),
                        Action.of(ScheduleButton.IN_ZONE).with(CommonActions.VALUE, zone)))
            .toList());
  }

  static Optional<ZoneId> zone(Action action) {
    return action
        .detail(CommonActions.VALUE)
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  static Part.Button time(Phrases words, LocalTime time) {
    return Part.Button.main(words.time(time), time(time));
  }

  /** Common ends of a pause; other days can be typed. */
  static Part.Buttons pauses(Phrases words, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(pause(words.text("pln.button.tomorrow"), today.plusDays(1)));
    buttons.add(pause(words.weekdayAndDay(monday), monday));
    buttons.add(pause(words.text("pln.button.twoweeks"), monday.plusWeeks(1)));
    buttons.add(pause(words.text("pln.button.month"), today.plusMonths(1)));
    return new Part.Buttons(buttons);
  }

  public static Part.Buttons stillWanted(Phrases words) {
    return new Part.Buttons(
        List.of(
            other(words, "pln.button.keep", ScheduleButton.KEEP),
            other(words, "pln.button.weekly", ScheduleButton.WEEKLY),
            other(words, "pln.button.different", ScheduleButton.SHOW),
            other(words, "pln.button.none", ScheduleButton.STOP)));
  }

  public static Part.Button other(Phrases words, String key, Action.Verb verb) {
    return Part.Button.other(words.text(key), Action.of(verb));
  }

  private static Part.Button pause(String label, LocalDate until) {
    return Part.Button.other(label, PromptActions.on(ScheduleButton.PAUSE, until));
  }

  private static Action time(LocalTime time) {
    return at(ScheduleButton.TIME, time);
  }

  private static Action at(Action.Verb verb, LocalTime time) {
    return Action.of(verb).with(CommonActions.VALUE, time);
  }

  /** The time in an action. */
  static Optional<LocalTime> time(Action action) {
    try {
      return action.detail(CommonActions.VALUE).map(LocalTime::parse);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }
}
