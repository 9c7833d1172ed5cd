package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Strand;

/** Plays a member who knows whether they have a note themselves, and sees how many have one. */
class NoteCountsTest {

  private static final Suppression RULE = new Suppression(5);
  private static final Rubric SEVEN = SampleRubrics.seven("1");
  private static final Instant THEN = Instant.parse("2026-10-05T14:00:00Z");

  @Test
  void whoseNoteItIsCannotBeTold() {
    assertThat(notesThatCanBeShown(RULE::noted)).isEmpty();
  }

  @Test
  void theSolverFindsWhatPlainCountsOfNotesWouldGiveAway() {
    assertThat(notesThatCanBeShown((people, counts) -> counts))
        .contains("9 of 9 by somebody with a note", "1 of 2 by somebody with a note");
  }

  /** One person is in the first of two rounds alone, and others may write notes in between. */
  @Test
  void whetherSomebodyWhoIsMissingHasANoteCannotBeTold() {
    assertThat(toldOfWhoeverIsMissing(true)).isEmpty();
  }

  @Test
  void theCountsOfNearlyTheSamePeopleWouldTellIt() {
    assertThat(toldOfWhoeverIsMissing(false)).contains("5 of 9, then 4 of 8");
  }

  /** Every case there is: notes are added, and none is taken back. */
  private static List<String> toldOfWhoeverIsMissing(boolean isAfter) {
    List<String> told = new ArrayList<>();
    for (int people = 6; people <= 14; people++) {
      for (int own = 0; own <= 1; own++) {
        Map<List<Map<String, Integer>>, Set<Integer>> missing = new HashMap<>();
        Map<List<Map<String, Integer>>, String> cases = new HashMap<>();
        for (int theirs = 0; theirs <= 1; theirs++) {
          for (int others = 0; others <= people - 2; others++) {
            for (int more = 0; more <= people - 2 - others; more++) {
              int then = own + theirs + others;
              int now = own + others + more;
              Snapshot first = snapshot(1, people, then);
              Snapshot second = snapshot(2, people - 1, now);
              Snapshot shown =
                  isAfter ? second.after(List.of(first), Map.of(1L, people - 1)) : second;
              List<Map<String, Integer>> seen =
                  List.of(first.result().noted(), shown.result().noted());
              missing.computeIfAbsent(seen, key -> new HashSet<>()).add(theirs);
              cases.put(seen, then + " of " + people + ", then " + now + " of " + (people - 1));
            }
          }
        }
        missing.forEach(
            (seen, known) -> {
              if (known.size() == 1) {
                told.add(cases.getOrDefault(seen, ""));
              }
            });
      }
    }
    return told;
  }

  private static Snapshot snapshot(long id, int people, int noted) {
    Map<String, Integer> one =
        SEVEN.strands().stream().collect(Collectors.toMap(Strand::key, strand -> 5));
    Round round =
        new Round(id, 1, SEVEN.edition(), THEN, LocalDate.of(2026, 10, 31), Optional.of(THEN));
    return new Snapshot(
        round,
        new Participation(people, people, 0, 0, 0, people),
        TeamResult.of(SEVEN, Collections.nCopies(people, one), RULE)
            .noting(Map.of("INQ", noted), RULE),
        "cohort " + people);
  }

  /** Every case there is: who knows of themselves, must not know of anybody else. */
  private static List<String> notesThatCanBeShown(
      BiFunction<Integer, Map<String, Integer>, Map<String, Integer>> rule) {
    List<String> told = new ArrayList<>();
    for (int people = 2; people <= 14; people++) {
      for (int own = 0; own <= 1; own++) {
        for (int noted = own; noted <= people - 1 + own; noted++) {
          Map<String, Integer> shown = rule.apply(people, Map.of("INQ", noted));
          int least = people;
          int most = 0;
          for (int others = 0; others <= people - 1; others++) {
            if (rule.apply(people, Map.of("INQ", others + own)).equals(shown)) {
              least = Math.min(least, others);
              most = Math.max(most, others);
            }
          }
          if (most == 0 || least == people - 1) {
            told.add(
                noted + " of " + people + " by somebody " + (own == 0 ? "without" : "with a note"));
          }
        }
      }
    }
    return told;
  }
}
