package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/**
 * Detects that a person is unwell, or that somebody is in danger. It has priority over every other
 * meaning.
 */
final class Distress {

  private static final float LIKELY = 0.25f;
  private static final float LIKELY_WITHOUT_A_WORD = 0.7f;
  private static final int SHORT = 8;

  /**
   * The largest number of words between the person and what they did: "my husband sometimes hits
   * me".
   */
  private static final int REACH = 4;

  private Distress() {}

  static Optional<Understanding> in(TypedLine line, List<Candidate> nearest) {
    if (line.has("SELFHARM") && (line.has("ME") || line.units().size() < SHORT)) {
      String kind = line.has("PUPIL") ? "child" : "self-harm";
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, kind)));
    }
    if (isHarmed(line)) {
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, "threat")));
    }
    boolean isNamed =
        line.has("NEEDHELP") || line.has("THREAT") || line.has("CHILDHARM") || line.has("SELFHARM");
    float needed = isNamed ? LIKELY : LIKELY_WITHOUT_A_WORD;
    return nearest.stream()
        .filter(candidate -> candidate.meaning().intent() == Intent.DISTRESS)
        .filter(candidate -> candidate.share() >= needed)
        .findFirst()
        .map(candidate -> heard(candidate.meaning()));
  }

  /** "He hit me", "I got hit by a parent": the writer was harmed, or is afraid of it. */
  private static boolean isHarmed(TypedLine line) {
    List<Unit> units = line.units();
    boolean isOwn = units.stream().anyMatch(unit -> unit.word().matches("i|me|i .*"));
    return line.has("harm-to-me")
        || IntStream.range(0, units.size())
            .anyMatch(
                at ->
                    units.get(at).is("harm-by") && isPerson(units, at - REACH, at)
                        || isOwn
                            && units.get(at).is("harm-suffered")
                            && isPerson(units, at + 1, at + REACH));
  }

  /**
   * Whether the one who hits is a person: not so in "the budget hit me hard" and "hit me with the
   * next question".
   */
  private static boolean isPerson(List<Unit> units, int from, int to) {
    return units.subList(Math.max(0, from), Math.min(units.size(), to)).stream()
        .anyMatch(unit -> unit.is("harm-doer") || unit.is("PUPIL") || unit.is("ROLE"));
  }

  private static Understanding heard(Meaning meaning) {
    return new Understanding.Act(meaning);
  }
}
