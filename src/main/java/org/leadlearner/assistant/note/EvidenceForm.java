package org.leadlearner.assistant.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StrandGroup;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.rubric.Rubric;

/** The form for saving somebody's message as evidence: the strand, a few words, the link. */
final class EvidenceForm {

  private static final String STRAND = "strand";
  private static final String NOTE = "note";

  /** Longer texts are cut for the field; the link leads to the whole. */
  private static final int LONGEST_EXCERPT = 300;

  private final Phrases words;
  private final Rubric rubric;

  EvidenceForm(Phrases words, Rubric rubric) {
    this.words = words;
    this.rubric = rubric;
  }

  Form form(Heard.Saved saved) {
    return new Form(
        Action.of(SentForm.EVIDENCE).with(CommonActions.RUBRIC, rubric.edition().key()),
        words.text("evidence.title"),
        words.text("evidence.submit"),
        List.of(
            new Form.PickOne(
                STRAND,
                words.text("evidence.strand"),
                Optional.empty(),
                List.of(StrandGroup.of(words, rubric)),
                Optional.empty(),
                true),
            new Form.Write(
                NOTE,
                words.text("evidence.note"),
                Optional.of(words.text("evidence.note.hint")),
                Optional.of(excerpt(saved)),
                CheckInConversation.LONGEST_NOTE,
                true)));
  }

  String strandKey(Map<String, String> values) {
    return values.getOrDefault(STRAND, "");
  }

  String note(Map<String, String> values) {
    return values.getOrDefault(NOTE, "").strip();
  }

  /** The errors that keep the note from being stored, by field. */
  Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (rubric.find(strandKey(values)).isEmpty()) {
      faults.put(STRAND, words.text("evidence.missing"));
    }
    NoteChangeForm.fault(words, note(values)).ifPresent(fault -> faults.put(NOTE, fault));
    return faults;
  }

  private static String excerpt(Heard.Saved saved) {
    List<String> pieces = new ArrayList<>();
    String text = saved.text().strip();
    if (!text.isEmpty()) {
      int end = Math.min(text.length(), LONGEST_EXCERPT);
      pieces.add(text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end))));
    }
    saved.link().ifPresent(pieces::add);
    return String.join("\n", pieces);
  }
}
