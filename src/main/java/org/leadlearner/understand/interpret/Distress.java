package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.phrase.Phrases;
import org.leadlearner.understand.text.TypedLine;

/** Somebody is not well, or somebody is in danger. It outranks all else that a line says. */
final class Distress {

  private static final float LIKELY = 0.35f;

  private Distress() {}

  static Optional<Understanding> in(TypedLine line, Phrases phrases, Situation situation) {
    if (line.has("SELFHARM") && (line.has("ME") || line.units().size() < 8)) {
      String kind = line.has("PUPIL") ? "child" : "self-harm";
      return Optional.of(heard(kind));
    }
    boolean isHint =
        line.has("NEEDHELP") || line.has("THREAT") || line.has("CHILDHARM") || line.has("SELFHARM");
    Set<Context> contexts = EnumSet.copyOf(situation.contexts());
    return phrases.nearest(line, contexts, 3).stream()
        .filter(near -> near.meaning().intent() == Intent.DISTRESS)
        .filter(near -> near.share() >= (isHint ? LIKELY : 2 * LIKELY))
        .findFirst()
        .map(near -> (Understanding) new Understanding.Act(near.meaning()));
  }

  private static Understanding heard(String kind) {
    return new Understanding.Act(Meaning.of(Intent.DISTRESS, Slot.KIND, kind));
  }
}
