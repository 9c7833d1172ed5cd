package org.leadlearner.assistant.intent;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * Converts a meaning to requests for the handlers of prompts; values that cannot be read are left
 * out.
 */
public final class PromptMeanings {

  private PromptMeanings() {}

  public static Optional<LocalTime> time(Meaning meaning) {
    return read(meaning, Slot.TIME, LocalTime::parse);
  }

  /** The school days in the meaning; empty when there are none. */
  public static Optional<Set<DayOfWeek>> days(Meaning meaning) {
    return meaning
        .slot(Slot.DAYS)
        .filter(days -> !days.equals("ask"))
        .map(
            days ->
                MeaningPhrases.days(days)
                    .filter(PromptSchedule.WEEKDAYS::contains)
                    .collect(Collectors.toSet()));
  }

  /** The wished schedule, as far as the meaning names it. */
  public static Optional<ScheduleChange> when(Meaning meaning) {
    Optional<LocalTime> time = time(meaning);
    Optional<Set<DayOfWeek>> days = days(meaning);
    return time.isPresent() && days.isPresent()
        ? Optional.of(new ScheduleChange.AtOn(time.get(), days.get()))
        : time.<ScheduleChange>map(ScheduleChange.At::new)
            .or(() -> days.map(ScheduleChange.On::new));
  }

  public static Optional<LocalDate> date(Meaning meaning, Slot slot) {
    return read(meaning, slot, LocalDate::parse);
  }

  public static Optional<ZoneId> zone(Meaning meaning) {
    return read(meaning, Slot.ZONE, ZoneId::of);
  }

  public static Optional<SeenBy> seenBy(Meaning meaning) {
    return read(meaning, Slot.SEENBY, name -> SeenBy.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** A pause until a day, over a break, or until a day that the bot must ask for. */
  public static PromptRequest pause(Meaning meaning) {
    Optional<LocalDate> until = date(meaning, Slot.UNTIL);
    Optional<String> over = over(meaning);
    return until.isEmpty() && over.isPresent()
        ? new ScheduleChange.PauseOverBreak(over.get())
        : new ScheduleChange.Pause(until);
  }

  /** The name of a break; empty for the next break. */
  private static Optional<String> over(Meaning meaning) {
    return meaning
        .slot(Slot.BREAK)
        .filter(name -> !name.equals("ask"))
        .map(name -> name.equals("next") ? "" : name);
  }

  public static ChannelRequest channelPause(Meaning meaning) {
    Optional<LocalDate> until = date(meaning, Slot.UNTIL);
    Optional<String> over = over(meaning);
    return until.isEmpty() && over.isPresent()
        ? new ScheduleChange.PauseOverBreak(over.get())
        : new ScheduleChange.Pause(until);
  }

  /** When today's prompt should come again; empty when another day or a check-in is meant. */
  public static Optional<PromptRequest> later(Meaning meaning) {
    if (meaning.slot(Slot.DAY).isPresent() || meaning.slot(Slot.WHAT).isPresent()) {
      return Optional.empty();
    }
    boolean isAsked = meaning.slot(Slot.WHEN).filter("ask"::equals).isPresent();
    PracticeRequest.Later later = laterAt(meaning);
    return later.in().isPresent() || later.at().isPresent() || isAsked
        ? Optional.of(later)
        : Optional.empty();
  }

  /** How long to wait, or until which time of day, as far as the meaning names it. */
  public static PracticeRequest.Later laterAt(Meaning meaning) {
    return new PracticeRequest.Later(
        read(meaning, Slot.IN, text -> Duration.ofMinutes(Long.parseLong(text.replace("m", "")))),
        read(meaning, Slot.AT, LocalTime::parse)
            .or(() -> meaning.slot(Slot.WHEN).flatMap(PromptMeanings::partOfToday)));
  }

  /** Whether the meaning names when something comes again. */
  public static boolean isNamed(Meaning meaning) {
    PracticeRequest.Later later = laterAt(meaning);
    return later.in().isPresent() || later.at().isPresent() || meaning.slot(Slot.DAY).isPresent();
  }

  private static Optional<LocalTime> partOfToday(String name) {
    return switch (name) {
      case "after-lunch" -> Optional.of(LocalTime.of(13, 0));
      case "today-afternoon", "after-school" -> Optional.of(LocalTime.of(15, 30));
      case "tonight" -> Optional.of(LocalTime.of(19, 0));
      default -> Optional.empty();
    };
  }

  /**
   * Whether the person wants more prompts like this one; empty when it is neither praise nor
   * criticism.
   */
  public static Optional<Boolean> isLiked(Meaning meaning) {
    return meaning
        .slot(Slot.KIND)
        .filter(kind -> kind.equals("good") || kind.equals("bad"))
        .map("good"::equals);
  }

  /** On, unless the meaning says off. */
  public static boolean isOn(Meaning meaning) {
    return !meaning.slot(Slot.SUMMER).equals(Optional.of("off"));
  }

  private static <T> Optional<T> read(Meaning meaning, Slot slot, Function<String, T> read) {
    try {
      return meaning.slot(slot).map(read);
    } catch (DateTimeException | IllegalArgumentException notThat) {
      return Optional.empty();
    }
  }
}
