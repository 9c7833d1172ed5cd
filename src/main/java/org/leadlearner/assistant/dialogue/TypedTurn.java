package org.leadlearner.assistant.dialogue;

import java.util.Optional;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** A turn in which a line was typed: the person, the place, and the whole line. */
public record TypedTurn(TurnContext visit, Incoming incoming, String line) {

  /** The text to store; an asterisk stands for the whole line. */
  Optional<String> text(Meaning meaning, Slot slot) {
    return meaning.slot(slot).map(text -> text.equals("*") ? line : text);
  }
}
