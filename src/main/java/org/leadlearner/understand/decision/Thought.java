package org.leadlearner.understand.decision;

import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.TypedLine;

/**
 * "I wonder if our coaches know about the network": what somebody thinks, which is a line for the
 * log as it stands. Nobody asked for it to be kept, so it is kept only after a yes.
 */
public final class Thought {

  private Thought() {}

  public static boolean isTold(TypedLine line) {
    return !line.isQuestion() && line.opensExactly("thought", "thought-lead");
  }

  /** The whole line, as a line for the log. */
  public static Meaning kept() {
    return Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*");
  }

  /** The whole line, as a note on a strand. */
  public static Meaning on(int strand) {
    return Meaning.of(Intent.NOTE_ADD, Slot.TEXT, "*").with(Slot.STRAND, String.valueOf(strand));
  }

  static boolean is(TypedLine line, Meaning meaning) {
    return meaning.intent() == Intent.PRACTICE_NOTE && isTold(line);
  }
}
