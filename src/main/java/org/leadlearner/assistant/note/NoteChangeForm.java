package org.leadlearner.assistant.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.parse.NoteParser;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Form;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.checkin.NoteText;

/** The form for changing a note. */
record NoteChangeForm(Phrases words, KeptNote note, String strand) {

  private static final String TEXT = "note";

  Form form() {
    return new Form(
        NoteActions.of(SentForm.NOTE_CHANGED, note),
        words.text("notes.form.title"),
        words.text("evidence.submit"),
        List.of(
            new Form.Write(
                TEXT,
                strand,
                Optional.of(words.text("evidence.note.hint")),
                Optional.of(note.note().note()),
                CheckInConversation.LONGEST_NOTE,
                true)));
  }

  static String text(Map<String, String> values) {
    return values.getOrDefault(TEXT, "").strip();
  }

  Map<String, String> faults(Map<String, String> values) {
    return NoteChangeForm.fault(words, text(values))
        .map(fault -> Map.of(TEXT, fault))
        .orElse(Map.of());
  }

  /** Why a text cannot be stored as a note. */
  static Optional<String> fault(Phrases words, String text) {
    if (text.isEmpty()) {
      return Optional.of(words.text("evidence.empty"));
    } else if (new NoteParser(words).kind(text) != NoteText.Kind.NOTE) {
      return Optional.of(words.text("evidence.short"));
    }
    return text.length() > CheckInConversation.LONGEST_NOTE
        ? Optional.of(words.text("refused.long", "most", CheckInConversation.LONGEST_NOTE))
        : Optional.empty();
  }
}
