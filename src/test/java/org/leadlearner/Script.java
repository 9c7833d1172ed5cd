package org.leadlearner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;

/** Writes what the assistant says as lines of a {@link Transcript}. */
final class Script {

  private static final String FORM = "form ";

  private Script() {}

  /**
   * What somebody reads.
   *
   * @param who a person who alone reads it, or a channel that everyone reads along in
   * @param inPlace whether it stands where another message stood
   */
  record Seen(String who, Message message, boolean inPlace) {

    /** The lines of it, with the name before them unless it is that of the one who speaks. */
    List<String> lines(String speaker) {
      String name = who.equals(speaker) ? "" : who + " ";
      return marked(name, inPlace, new PlainText().render(message).lines().toList());
    }
  }

  /**
   * What the one who spoke is answered at once: words beside their own, a form, or what to mend in
   * the form that they sent in.
   */
  static List<String> lines(Receipt receipt, boolean withAside) {
    List<String> lines = new ArrayList<>();
    receipt
        .aside()
        .filter(aside -> withAside)
        .ifPresent(aside -> lines.addAll(new Seen("", aside, false).lines("")));
    receipt.form().ifPresent(form -> lines.addAll(marked(FORM, false, words(form))));
    lines.addAll(marked(FORM, true, receipt.faults().values().stream().sorted().toList()));
    return lines;
  }

  private static List<String> words(Form form) {
    List<String> words = new ArrayList<>(List.of(form.title()));
    for (Form.Field field : form.fields()) {
      if (field instanceof Form.Explain explain) {
        words.add(explain.line().text());
      } else if (field instanceof Form.Write write) {
        words.add(write.label() + write.text().map(text -> ": " + text).orElse(""));
        write.hint().ifPresent(words::add);
      } else if (field instanceof Form.PickOne pick) {
        words.add(pick.label());
        pick.hint().ifPresent(words::add);
        pick.groups().forEach(group -> words.add(group.title() + ": " + sentences(group)));
      }
    }
    words.add("[" + form.submit() + "]");
    return words;
  }

  private static String sentences(Form.Group group) {
    return String.join(" / ", group.values().stream().map(Form.Value::sentence).toList());
  }

  /** The name under which the answer to a question of a form comes back. */
  static Optional<String> field(Form form, String label) {
    return form.fields().stream()
        .flatMap(
            field ->
                field instanceof Form.Write write && write.label().equals(label)
                    ? Optional.of(write.name()).stream()
                    : field instanceof Form.PickOne pick && pick.label().equals(label)
                        ? Optional.of(pick.name()).stream()
                        : Optional.<String>empty().stream())
        .findFirst();
  }

  private static List<String> marked(String name, boolean inPlace, List<String> lines) {
    List<String> marked = new ArrayList<>();
    for (String line : lines) {
      String mark = marked.isEmpty() && inPlace ? "|~ " : "| ";
      marked.add((name + mark + line).stripTrailing());
    }
    return marked;
  }
}
