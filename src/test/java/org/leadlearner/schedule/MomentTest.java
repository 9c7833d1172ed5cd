package org.leadlearner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          America/Los_Angeles | 2026-10-01 | 07:40 | 2026-10-01T14:40:00Z | a plain day
          America/Los_Angeles | 2026-03-08 | 07:40 | 2026-03-08T14:40:00Z | the morning after the gap
          America/Los_Angeles | 2026-03-08 | 02:30 | 2026-03-08T10:00:00Z | in the gap: its end
          America/Los_Angeles | 2026-11-01 | 01:30 | 2026-11-01T08:30:00Z | twice: the earlier
          America/New_York    | 2026-03-08 | 02:00 | 2026-03-08T07:00:00Z | the first moment left out
          America/New_York    | 2026-11-01 | 01:59 | 2026-11-01T05:59:00Z | the last moment that comes twice
          America/Phoenix     | 2026-03-08 | 02:30 | 2026-03-08T09:30:00Z | a state without summer time
          Pacific/Honolulu    | 2026-11-01 | 01:30 | 2026-11-01T11:30:00Z | nor here
          America/St_Johns    | 2026-03-08 | 07:40 | 2026-03-08T10:10:00Z | half an hour beside the others
          Australia/Lord_Howe | 2026-10-04 | 02:15 | 2026-10-03T15:30:00Z | a gap of half an hour
          Australia/Lord_Howe | 2026-04-05 | 01:45 | 2026-04-04T14:45:00Z | half an hour twice: the earlier
          Pacific/Chatham     | 2026-09-27 | 03:00 | 2026-09-26T14:00:00Z | a gap at a quarter to three
          Pacific/Chatham     | 2026-04-05 | 03:00 | 2026-04-04T13:15:00Z | twice: the earlier
          Africa/Cairo        | 2026-04-24 | 00:30 | 2026-04-23T22:00:00Z | the gap begins at midnight
          Africa/Cairo        | 2026-10-29 | 23:30 | 2026-10-29T20:30:00Z | the date comes back for an hour
          Africa/Cairo        | 2026-10-30 | 00:00 | 2026-10-29T22:00:00Z | and ends once only
          America/Santiago    | 2026-09-06 | 00:30 | 2026-09-06T04:00:00Z | the gap begins at midnight
          America/Santiago    | 2026-04-04 | 23:30 | 2026-04-05T02:30:00Z | the date comes back for an hour
          America/Havana      | 2026-03-08 | 00:15 | 2026-03-08T05:00:00Z | the gap begins at midnight
          America/Havana      | 2026-11-01 | 00:30 | 2026-11-01T04:30:00Z | twice: the earlier
          Asia/Beirut         | 2026-03-29 | 00:00 | 2026-03-28T22:00:00Z | the gap begins at midnight
          Asia/Beirut         | 2026-10-24 | 23:30 | 2026-10-24T20:30:00Z | the date comes back for an hour
          Pacific/Apia        | 2011-12-29 | 07:40 | 2011-12-29T17:40:00Z | the day before the lost one
          Pacific/Apia        | 2011-12-30 | 07:40 |                      | the whole date was left out
          Pacific/Apia        | 2011-12-31 | 07:40 | 2011-12-30T17:40:00Z | the day after
          Pacific/Kiritimati  | 2026-10-01 | 07:40 | 2026-09-30T17:40:00Z | the farthest east
          Europe/London       | 2026-03-29 | 01:00 | 2026-03-29T01:00:00Z | in the gap: its end
          Asia/Kathmandu      | 2026-10-01 | 07:40 | 2026-10-01T01:55:00Z | three quarters of an hour
          """)
  void aTimeOnADateIsOneMoment(
      ZoneId zone, LocalDate date, LocalTime time, Instant expected, String why) {
    assertThat(Moment.of(date, time, zone)).as(why).isEqualTo(Optional.ofNullable(expected));
  }

  /** By another way than Moment goes: the first instant of the date at which the clock shows it. */
  @Test
  void itIsTheFirstInstantThatShowsTheTimeOrALaterOne() {
    for (ZoneId zone : Zones.all()) {
      Instant from = Instant.parse("2026-01-01T00:00:00Z");
      ZoneOffsetTransition change = zone.getRules().nextTransition(from);
      for (int times = 0; times < 3 && change != null; times++) {
        for (int minutes = -90; minutes <= 90; minutes += 15) {
          LocalDateTime wanted = change.getDateTimeBefore().plusMinutes(minutes);
          assertThat(Moment.of(wanted.toLocalDate(), wanted.toLocalTime(), zone))
              .as("%s %s", zone, wanted)
              .isEqualTo(firstShowing(wanted, zone));
        }
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
  }

  private static Optional<Instant> firstShowing(LocalDateTime wanted, ZoneId zone) {
    Instant begin = wanted.minusHours(28).toInstant(ZoneOffset.UTC);
    for (Duration passed = Duration.ZERO; passed.toHours() < 56; passed = passed.plusMinutes(15)) {
      Instant instant = begin.plus(passed);
      LocalDateTime shown = instant.atZone(zone).toLocalDateTime();
      if (shown.toLocalDate().equals(wanted.toLocalDate()) && !shown.isBefore(wanted)) {
        return Optional.of(instant);
      }
    }
    return Optional.empty();
  }
}
