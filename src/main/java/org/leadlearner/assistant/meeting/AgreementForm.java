package org.leadlearner.assistant.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.checkin.CheckInForm;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.rubric.Strand;

/**
 * The form for what a team agrees on a strand: the sentence that all would sign, why, the evidence,
 * and what some see differently.
 *
 * @param sent the action of the submitted form
 */
record AgreementForm(Phrases words, Action sent, Strand strand) {

  private static final String POINTS = "points";
  private static final String REASON = "reason";
  private static final String EVIDENCE = "evidence";
  private static final String DISSENT = "dissent";
  private static final List<String> TYPED = List.of(POINTS, REASON, EVIDENCE, DISSENT);

  /** The values of the fields: the earlier record, or a submitted form with errors. */
  static Map<String, String> values(StrandAgreement agreed) {
    return Map.of(
        POINTS,
        String.valueOf(agreed.points()),
        REASON,
        agreed.reason(),
        EVIDENCE,
        agreed.evidence(),
        DISSENT,
        agreed.dissent());
  }

  /** The same from pieces that were typed in the order of the fields. */
  static Map<String, String> values(List<String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int place = 0; place < Math.min(typed.size(), TYPED.size()); place++) {
      values.put(TYPED.get(place), typed.get(place));
    }
    return values;
  }

  Form form(Map<String, String> values) {
    return new Form(
        sent,
        words.text("meeting.form.title"),
        words.text("meeting.form.submit"),
        List.of(
            new Form.PickOne(
                POINTS,
                words.text("meeting.form.points", "strand", strand.name()),
                Optional.of(strand.about()),
                CheckInForm.sentences(words, strand),
                Optional.of(text(values, POINTS)).filter(AgreementForm::isPoints),
                true),
            write(REASON, "meeting.form.reason", "meeting.form.care", values, true),
            write(EVIDENCE, "meeting.form.evidence", "meeting.form.evidence.hint", values, true),
            write(DISSENT, "meeting.form.dissent", "meeting.form.dissent.hint", values, false)));
  }

  private Form.Write write(
      String name, String label, String hint, Map<String, String> values, boolean isRequired) {
    return new Form.Write(
        name,
        words.text(label),
        Optional.of(words.text(hint)),
        Optional.of(text(values, name)).filter(text -> !text.isEmpty()),
        CheckInConversation.LONGEST_NOTE,
        isRequired);
  }

  /** The errors that keep it from being recorded, by field. */
  Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!isPoints(text(values, POINTS))) {
      faults.put(POINTS, words.text("meeting.form.points.missing"));
    }
    if (text(values, REASON).isEmpty()) {
      faults.put(REASON, words.text("meeting.form.reason.missing"));
    }
    if (text(values, EVIDENCE).isEmpty()) {
      faults.put(EVIDENCE, words.text("meeting.form.evidence.missing"));
    }
    for (String field : List.of(REASON, EVIDENCE, DISSENT)) {
      if (text(values, field).length() > CheckInConversation.LONGEST_NOTE) {
        faults.put(field, words.text("refused.long", "most", CheckInConversation.LONGEST_NOTE));
      }
    }
    return faults;
  }

  /** The record in a submitted form without errors. */
  StrandAgreement agreed(Map<String, String> values) {
    return new StrandAgreement(
        strand.key(),
        Integer.parseInt(text(values, POINTS)),
        text(values, REASON),
        text(values, EVIDENCE),
        text(values, DISSENT));
  }

  private static String text(Map<String, String> values, String name) {
    return values.getOrDefault(name, "").strip();
  }

  private static boolean isPoints(String text) {
    return text.matches("10|\\d");
  }
}
