package org.leadlearner.assistant.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.round.Rounds;

/**
 * Until when rounds of teams are open. Two results of a team are far enough apart that the second
 * does not show what one person changed since the first.
 *
 * @param zone of the district, where a day ends at midnight
 */
record RoundDates(Rounds rounds, ZoneId zone) {

  /** The ends of the four windows of a school year (domain.md, section 3.6). */
  private static final List<MonthDay> ENDS =
      List.of(MonthDay.of(1, 31), MonthDay.of(3, 31), MonthDay.of(5, 31), MonthDay.of(10, 31));

  /** The minimum length of a team's first round. */
  private static final int LEAST_DAYS = 14;

  /** The minimum distance between two closings of a team. */
  private static final int DAYS_APART = 28;

  /** For this time after a closing nobody is reminded: people have just checked in for it. */
  private static final int DAYS_OF_REST = 14;

  /**
   * A team that has closed a round lately, and has to wait.
   *
   * @param closed when it last closed one
   * @param soonest until when it waits
   */
  record Wait(LocalDate closed, LocalDate soonest) {

    /** A sentence that names both days. */
    Line line(Phrases words, String key) {
      return words.line(key, "closed", words.day(closed), "date", words.day(soonest));
    }
  }

  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /** Empty when a round of the team may be closed now. */
  Optional<Wait> tooSoon(long team, Instant at) {
    return wait(team, at, DAYS_APART);
  }

  /** Empty when people of the team may be reminded of its round now. */
  Optional<Wait> tooSoonToRemind(long team, Instant at) {
    return wait(team, at, DAYS_OF_REST);
  }

  private Optional<Wait> wait(long team, Instant at, int days) {
    return lastClosed(team)
        .map(closed -> new Wait(closed, closed.plusDays(days)))
        .filter(wait -> day(at).isBefore(wait.soonest()));
  }

  /** The end of the next window that leaves enough time for answers, for a round that opens now. */
  LocalDate lastDay(long team, Instant at) {
    LocalDate today = day(at);
    LocalDate earliest =
        tooSoon(team, at)
            .map(Wait::soonest)
            .filter(today.plusDays(LEAST_DAYS)::isBefore)
            .orElse(today.plusDays(LEAST_DAYS));
    return Stream.of(earliest.getYear(), earliest.getYear() + 1)
        .flatMap(year -> ENDS.stream().map(end -> end.atYear(year)))
        .filter(end -> !end.isBefore(earliest))
        .findFirst()
        .orElseThrow();
  }

  private Optional<LocalDate> lastClosed(long team) {
    return rounds.snapshots(team).stream()
        .findFirst()
        .flatMap(newest -> newest.round().closedAt())
        .map(this::day);
  }
}
