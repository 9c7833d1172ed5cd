package org.leadlearner.assistant.note;

import java.util.Optional;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.KeptNote;

/** The buttons about a person's own notes; most carry the id of a note. */
final class NoteActions {

  private NoteActions() {}

  static Action of(Action.Verb verb, KeptNote note) {
    return Action.of(verb).with(CommonActions.ID, note.id());
  }

  static Optional<Long> number(Action action) {
    return CommonActions.number(action);
  }

  /** Opens a form for a note on any strand. */
  static Part.Button write(Phrases words) {
    return Part.Button.other(words.text("button.note"), Action.of(NoteButton.WRITE));
  }
}
