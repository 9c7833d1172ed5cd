package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Optional;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.text.TypedLine;

/** Somebody is not well, or somebody is in danger. It outranks all else that a line says. */
final class Distress {

  private static final float LIKELY = 0.25f;
  private static final float LIKELY_WITHOUT_A_WORD = 0.7f;
  private static final int SHORT = 8;

  private Distress() {}

  static Optional<Understanding> in(TypedLine line, List<Candidate> nearest) {
    if (line.has("SELFHARM") && (line.has("ME") || line.units().size() < SHORT)) {
      String kind = line.has("PUPIL") ? "child" : "self-harm";
      return Optional.of(heard(Meaning.of(Intent.DISTRESS, Slot.KIND, kind)));
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

  private static Understanding heard(Meaning meaning) {
    return new Understanding.Act(meaning);
  }
}
