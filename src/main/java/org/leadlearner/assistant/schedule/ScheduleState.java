package org.leadlearner.assistant.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.schedule.PromptSchedule;

/** The part of a schedule that can be undone, in a form that fits in a button. */
public record ScheduleState(
    LocalTime time,
    Set<DayOfWeek> days,
    ZoneId zone,
    Optional<LocalDate> pausedUntil,
    boolean active,
    boolean inSummer,
    Duration leadsFirst) {

  private static final String BREAK = "_";
  private static final int FIELDS = 7;

  public static ScheduleState of(PromptSchedule schedule) {
    return new ScheduleState(
        schedule.time(),
        schedule.days(),
        schedule.zone(),
        schedule.pausedUntil(),
        schedule.active(),
        schedule.inSummer(),
        schedule.leadsFirst());
  }

  /** Such as {@code 09:00_12345_America/Chicago__true_false_0}. */
  String encoded() {
    String weekdays =
        EnumSet.copyOf(days).stream()
            .map(day -> String.valueOf(day.getValue()))
            .collect(Collectors.joining());
    return String.join(
        BREAK,
        zone.getId(),
        time.toString(),
        weekdays,
        pausedUntil.map(LocalDate::toString).orElse(""),
        String.valueOf(active),
        String.valueOf(inSummer),
        String.valueOf(leadsFirst.toMinutes()));
  }

  /** Reads what {@link #encoded} wrote; empty for anything else. */
  static Optional<ScheduleState> read(String text) {
    String[] fields = text.split(BREAK, -1);
    int zone = fields.length - FIELDS + 1;
    if (zone < 1) {
      return Optional.empty();
    }
    // Names of time zones contain the separator.
    String name = String.join(BREAK, java.util.Arrays.copyOfRange(fields, 0, zone));
    try {
      return Optional.of(
          new ScheduleState(
              LocalTime.parse(fields[zone]),
              weekdays(fields[zone + 1]),
              ZoneId.of(name),
              Optional.of(fields[zone + 2]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
              Boolean.parseBoolean(fields[zone + 3]),
              Boolean.parseBoolean(fields[zone + 4]),
              Duration.ofMinutes(Long.parseLong(fields[zone + 5]))));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Set<DayOfWeek> weekdays(String numbers) {
    return numbers
        .chars()
        .mapToObj(number -> DayOfWeek.of(number - '0'))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  /** A schedule with these values; its place and its school stay. */
  public PromptSchedule restored(PromptSchedule now) {
    return new PromptSchedule(
        now.id(),
        now.personId(),
        now.place(),
        now.channelName(),
        now.school(),
        time,
        days,
        zone,
        leadsFirst,
        inSummer,
        pausedUntil,
        active,
        now.closed());
  }
}
