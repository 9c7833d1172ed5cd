package org.leadlearner.assistant.parse;

import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.checkin.NoteText;

/** Classifies a typed note, with the words of one language. */
public record NoteParser(Phrases words) {

  public NoteText.Kind kind(String text) {
    return NoteText.kind(
        TypedText.compared(text),
        NoteText.Denials.of(
            words.heard("hear.note.none"),
            words.heard("hear.note.denial"),
            words.heard("hear.note.filler")));
  }
}
