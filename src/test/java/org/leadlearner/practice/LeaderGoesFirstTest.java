package org.leadlearner.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.practice.LeaderGoesFirst.Replies;

class LeaderGoesFirstTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
  private static final Optional<Instant> EARLY = Optional.of(Instant.parse("2026-09-14T12:00:00Z"));
  private static final Optional<Instant> LATE = Optional.of(Instant.parse("2026-09-14T13:00:00Z"));

  @Test
  void aWeekCountsOnceWhenALeadWasFirstAtLeastOnce() {
    assertThat(
            LeaderGoesFirst.of(
                List.of(
                    replies(0, EARLY, LATE),
                    replies(2, EARLY, LATE),
                    replies(3, LATE, EARLY),
                    replies(7, LATE, EARLY),
                    replies(14, EARLY, Optional.empty()),
                    replies(21, Optional.empty(), EARLY),
                    replies(28, Optional.empty(), Optional.empty()))))
        .isEqualTo(new LeaderGoesFirst(2, 5));
  }

  @Test
  void theSameMomentIsNotFirst() {
    assertThat(LeaderGoesFirst.of(List.of(replies(0, EARLY, EARLY))))
        .isEqualTo(new LeaderGoesFirst(0, 1));
  }

  private static Replies replies(int day, Optional<Instant> leads, Optional<Instant> others) {
    return new Replies(MONDAY.plusDays(day), leads, others);
  }
}
