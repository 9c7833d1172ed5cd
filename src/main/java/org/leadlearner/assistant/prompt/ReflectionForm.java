package org.leadlearner.assistant.prompt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeReply;

/**
 * The form for a person's own line about a prompt of their own or of a channel.
 *
 * @param sent the action of the submitted form
 */
public record ReflectionForm(Phrases words, Action sent, Practice practice) {

  private static final String LINE = "line";

  /** An existing line can be changed. */
  public Form form() {
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
                PracticeHandler.LONGEST_NOTE,
                true)));
  }

  public static String line(Map<String, String> values) {
    return values.getOrDefault(LINE, "").strip();
  }

  /** The errors that keep the line from being stored, by field. */
  public Map<String, String> faults(Map<String, String> values) {
    String line = line(values);
    if (line.isEmpty()) {
      return Map.of(LINE, words.text("practice.line.empty"));
    }
    int most = PracticeHandler.LONGEST_NOTE;
    return line.length() > most ? Map.of(LINE, words.text("refused.long", "most", most)) : Map.of();
  }
}
