package org.leadlearner.assistant.step;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.parse.StepParser;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StrandGroup;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.step.Step;

/** The form for a step in a person's own words: what, on which strand, and until when. */
record StepForm(Phrases words, Rubric rubric, StepDays days) {

  private static final String WHAT = "what";
  private static final String STRAND = "strand";
  private static final String DATE = "date";
  private static final int LONGEST_DATE = 40;

  /** The initial values: a chosen strand, and a day. */
  Map<String, String> first(Optional<String> strand) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(DATE, words.day(days.offered().get(0)));
    strand.ifPresent(key -> values.put(STRAND, key));
    return values;
  }

  /**
   * @param values the values of its fields
   */
  Form form(Map<String, String> values) {
    return new Form(
        Action.of(SentForm.OWN_STEP),
        words.text("step.form.title"),
        words.text("step.form.submit"),
        List.of(
            new Form.Write(
                WHAT,
                words.text("step.form.what"),
                Optional.of(words.text("step.form.what.hint")),
                Optional.ofNullable(values.get(WHAT)),
                Step.LONGEST,
                true),
            new Form.PickOne(
                STRAND,
                words.text("step.form.strand"),
                Optional.empty(),
                List.of(StrandGroup.of(words, rubric)),
                Optional.of(strand(values)).filter(key -> rubric.find(key).isPresent()),
                true),
            new Form.Write(
                DATE,
                words.text("step.form.date"),
                Optional.of(words.text("step.form.date.hint")),
                Optional.ofNullable(values.get(DATE)),
                LONGEST_DATE,
                true)));
  }

  /** The errors that keep the step from being stored, by field. */
  Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    fault(what(values)).ifPresent(key -> faults.put(WHAT, words.text(key, "most", Step.LONGEST)));
    if (rubric.find(strand(values)).isEmpty()) {
      faults.put(STRAND, words.text("evidence.missing"));
    }
    Optional<LocalDate> day = day(values);
    day.map(days::fault)
        .orElse(Optional.of("step.date.missing"))
        .ifPresent(key -> faults.put(DATE, words.text(key)));
    return faults;
  }

  /** The key of the reason why a text is not a step. */
  static Optional<String> fault(String what) {
    if (what.length() > Step.LONGEST) {
      return Optional.of("step.long");
    }
    return NoteText.isNote(what) ? Optional.empty() : Optional.of("step.short");
  }

  String what(Map<String, String> values) {
    return values.getOrDefault(WHAT, "").strip();
  }

  String strand(Map<String, String> values) {
    return values.getOrDefault(STRAND, "");
  }

  Optional<LocalDate> day(Map<String, String> values) {
    String said = values.getOrDefault(DATE, "").strip();
    return new StepParser(words, days.today()).day(said);
  }
}
