package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Plays a member who knows whether they have a note themselves, and sees how many have one. */
class NoteCountsTest {

  private static final Suppression RULE = new Suppression(5);

  @Test
  void whoseNoteItIsCannotBeTold() {
    assertThat(notesThatCanBeShown(RULE::noted)).isEmpty();
  }

  @Test
  void theSolverFindsWhatPlainCountsOfNotesWouldGiveAway() {
    assertThat(notesThatCanBeShown((people, counts) -> counts))
        .contains("9 of 9 by somebody with a note", "1 of 2 by somebody with a note");
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
