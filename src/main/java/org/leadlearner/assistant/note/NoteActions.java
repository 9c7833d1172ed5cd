package org.leadlearner.assistant.note;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.KeptNote;

/** The buttons about one's own notes, most of them with the number of a note. */
public final class NoteActions {

  static final String MINE = "notes-mine";
  static final String WRITE = Action.FORM + "-notes-write";
  static final String CHANGE = Action.FORM + "-notes-change";
  static final String CHANGED = "notes-changed";
  static final String BACK = "notes-back";
  static final String BACK_YES = "notes-back-yes";
  static final String BACK_NO = "notes-back-no";

  private static final String FAMILY = "notes-";

  private NoteActions() {}

  public static boolean isOurs(Action action) {
    return action.verb().startsWith(FAMILY) || action.verb().startsWith(Action.FORM + "-" + FAMILY);
  }

  static Action of(String verb, KeptNote note) {
    return Action.of(verb).with(CommonActions.ID, note.id());
  }

  static Optional<Long> number(Action action) {
    return CommonActions.number(action);
  }

  /** Opens a page for a note on any strand. */
  static Part.Button write(Phrases words) {
    return Part.Button.other(words.text("button.note"), Action.of(WRITE));
  }
}
