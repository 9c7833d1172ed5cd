package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;

/** Of rounds of nearly the same people, the later one says nothing of how close answers are. */
class NearlyTheSameTest {

  private static final Rubric SEVEN = SampleRubrics.seven("1");
  private static final Suppression RULE = new Suppression(5);
  private static final Instant THEN = Instant.parse("2026-10-05T14:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "6,  5,  5, true",
    "5,  6,  5, true",
    "5,  5,  4, true",
    "7,  9,  7, true",
    "9,  7,  7, true",
    "5,  5,  1, true",
    "5,  5,  5, false",
    "5,  5,  0, false",
    "10, 5,  5, false",
    "8,  9,  8, false",
    "4,  5,  4, false",
  })
  void oneToFourOthersWhereEitherHasFewerThanEight(
      int earlier, int later, int both, boolean isLeftOut) {
    Snapshot shown =
        snapshot(2, later, "later")
            .after(
                List.of(snapshot(1, earlier, "earlier")), both == 0 ? Map.of() : Map.of(1L, both));

    assertThat(shown.result().isWithoutSpread()).isEqualTo(isLeftOut);
    assertThat(shown.result().stages()).isEqualTo(snapshot(2, later, "later").result().stages());
    assertThat(shown.result().strands()).extracting(TeamStrand::key).hasSize(7);
  }

  /** Who was forgotten since is in no table any more; the mark of the group tells. */
  @Test
  void theSamePeopleAreTheSameWhoeverWasForgottenSince() {
    Snapshot earlier = snapshot(1, 6, "same");
    assertThat(snapshot(2, 6, "same").after(List.of(earlier), Map.of(1L, 5)).result())
        .isEqualTo(snapshot(2, 6, "same").result());
    assertThat(snapshot(2, 5, "five").after(List.of(earlier), Map.of(1L, 5)).result())
        .matches(TeamResult::isWithoutSpread);
  }

  @Test
  void eachEarlierRoundCounts() {
    List<Snapshot> earlier = List.of(snapshot(2, 5, "same"), snapshot(1, 6, "first"));
    Snapshot newest = snapshot(3, 5, "same").after(earlier, Map.of(1L, 5, 2L, 5));

    assertThat(newest.result().isWithoutSpread()).isTrue();
  }

  private static Snapshot snapshot(long id, int people, String cohort) {
    Map<String, Integer> one = new HashMap<>();
    SEVEN.strands().forEach(strand -> one.put(strand.key(), 5));
    List<Map<String, Integer>> answers = Collections.nCopies(people, one);
    Round round =
        new Round(id, 1, SEVEN.edition(), THEN, LocalDate.of(2026, 10, 31), Optional.of(THEN));
    return new Snapshot(
        round,
        new Participation(people, 0, 0, 0, 0, people),
        TeamResult.of(SEVEN, answers, RULE),
        cohort);
  }
}
