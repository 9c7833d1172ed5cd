package org.leadlearner.understand.interpret;

import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.slot.SlotFiller;
import org.leadlearner.understand.text.TypedLine;

/** Makes of a meaning that is sure what is done about it: at once, or after a yes. */
record Decision(TypedLine line, Situation situation, int strands) {

  Understanding sure(Meaning meaning) {
    if (meaning.intent() == Intent.CLARIFY) {
      return new Understanding.Ask(meaning.parts());
    }
    Meaning filled = filled(meaning);
    return needsYes(filled) ? new Understanding.Confirm(filled) : new Understanding.Act(filled);
  }

  /** With all that the line names. */
  Meaning filled(Meaning meaning) {
    Meaning filled = new SlotFiller(situation.today(), strands).fill(meaning, line);
    boolean isAnswer = filled.intent() == Intent.YES || filled.intent() == Intent.NO;
    return isAnswer && situation.asked().isPresent()
        ? filled.with(Slot.OF, situation.asked().get().about().intent().key())
        : filled;
  }

  /** What deletes, closes, leaves, posts or shares is never done without a second yes. */
  static boolean needsYes(Meaning meaning) {
    boolean isPosted =
        meaning.intent() == Intent.TEAM_MONDAY
            && meaning.slot(Slot.WHERE).orElse("").equals("here");
    return meaning.intent().weight() == Intent.Weight.FINAL || isPosted;
  }
}
