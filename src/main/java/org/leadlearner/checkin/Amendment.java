package org.leadlearner.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A change to a check-in after it was finished.
 *
 * @param before the earlier answer; empty when a note was added and no answer changed
 * @param after the new answer; empty likewise
 */
public record Amendment(
    long checkInId, String strandKey, Optional<Answer> before, Optional<Answer> after, Instant at) {

  /** The changes between two states of one check-in. */
  public static List<Amendment> between(CheckIn before, CheckIn after, Instant at) {
    List<Amendment> amendments = new ArrayList<>();
    for (String key : new TreeSet<>(after.answers().keySet())) {
      if (!before.answer(key).equals(after.answer(key))) {
        amendments.add(new Amendment(after.id(), key, before.answer(key), after.answer(key), at));
      }
    }
    for (String key : new TreeSet<>(after.notes().keySet())) {
      if (!Objects.equals(before.notes().get(key), after.notes().get(key))) {
        amendments.add(new Amendment(after.id(), key, Optional.empty(), Optional.empty(), at));
      }
    }
    return amendments;
  }
}
