package org.leadlearner.assistant.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;

/**
 * The form for a line to the lead from a person who would not sign.
 *
 * @param sent the action of the submitted form
 */
record SigningForm(Phrases words, Action sent) {

  private static final String LINE = "line";
  private static final int LONGEST = 300;

  Form form() {
    return new Form(
        sent,
        words.text("sign.form.title"),
        words.text("sign.form.submit"),
        List.of(
            new Form.Write(
                LINE,
                words.text("sign.form.line"),
                Optional.of(words.text("sign.form.hint")),
                Optional.empty(),
                LONGEST,
                true)));
  }

  Map<String, String> faults(Map<String, String> values) {
    String line = line(values);
    if (line.isEmpty()) {
      return Map.of(LINE, words.text("sign.form.missing"));
    }
    return line.length() > LONGEST
        ? Map.of(LINE, words.text("refused.long", "most", LONGEST))
        : Map.of();
  }

  String line(Map<String, String> values) {
    return values.getOrDefault(LINE, "").strip();
  }
}
