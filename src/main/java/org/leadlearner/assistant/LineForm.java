package org.leadlearner.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.Form;
import org.leadlearner.pln.Practice;
import org.leadlearner.pln.PracticeReply;

/** A line of one's own about a prompt. */
record LineForm(Words words, Practice practice) {

  private static final String LINE = "line";

  /** The line that stands can be changed. */
  Form form() {
    return new Form(
        PracticeActions.on(PromptButtons.LINE_SENT, practice.day()),
        words.text("practice.line.title"),
        words.text("practice.line.submit"),
        List.of(
            new Form.Write(
                LINE,
                words.text("practice.line"),
                Optional.of(words.text("practice.line.hint")),
                practice.reply().flatMap(PracticeReply::note),
                PracticeDesk.LONGEST_NOTE,
                true)));
  }

  static String line(Map<String, String> values) {
    return values.getOrDefault(LINE, "").strip();
  }

  /** What keeps the line from being saved, by field. */
  Map<String, String> faults(Map<String, String> values) {
    String line = line(values);
    if (line.isEmpty()) {
      return Map.of(LINE, words.text("practice.line.empty"));
    }
    int most = PracticeDesk.LONGEST_NOTE;
    return line.length() > most ? Map.of(LINE, words.text("refused.long", "most", most)) : Map.of();
  }
}
