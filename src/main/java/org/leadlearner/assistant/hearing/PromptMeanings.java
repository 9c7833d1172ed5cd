package org.leadlearner.assistant.hearing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.PromptRequest.ChannelRequest;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * What is named in a meaning, as the desks of prompts take it; what cannot be read is not named.
 */
public final class PromptMeanings {

  private PromptMeanings() {}

  public static Optional<LocalTime> time(Meaning meaning) {
    return read(meaning, Slot.TIME, LocalTime::parse);
  }

  /** The school days that are named; empty when none are. */
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

  public static Optional<LocalDate> date(Meaning meaning, Slot slot) {
    return read(meaning, slot, LocalDate::parse);
  }

  public static Optional<ZoneId> zone(Meaning meaning) {
    return read(meaning, Slot.ZONE, ZoneId::of);
  }

  public static Optional<SeenBy> seenBy(Meaning meaning) {
    return read(meaning, Slot.SEENBY, name -> SeenBy.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Until a day, over a break, or until a day that is to be asked for. */
  public static PromptRequest pause(Meaning meaning) {
    Optional<LocalDate> until = date(meaning, Slot.UNTIL);
    Optional<String> over = meaning.slot(Slot.BREAK).filter(name -> !name.equals("ask"));
    return until.isEmpty() && over.isPresent()
        ? new PromptRequest.PauseOverBreak(over.get())
        : new PromptRequest.Pause(until);
  }

  public static ChannelRequest channelPause(Meaning meaning) {
    Optional<LocalDate> until = date(meaning, Slot.UNTIL);
    Optional<String> over = meaning.slot(Slot.BREAK).filter(name -> !name.equals("ask"));
    return until.isEmpty() && over.isPresent()
        ? new ChannelRequest.PauseOverBreak(over.get())
        : new ChannelRequest.Pause(until);
  }

  /** Summer is meant unless it is said to be off. */
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
