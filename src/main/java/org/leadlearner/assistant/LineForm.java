package org.leadlearner.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Form;
import org.leadlearner.pln.Practice;
import org.leadlearner.pln.PracticeReply;

/**
 * A line of one's own about a prompt, be it one's own or a channel's.
 *
 * @param sent what the page is sent in as
 */
record LineForm(Words words, Action sent, Practice practice) {

  private static final String LINE = "line";

  /** The line that stands can be changed. */
  Form form() {
    return new Form(
        sent,
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
