package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.Line;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;

/** Puts a message together, part by part; lines that follow one another become one paragraph. */
final class MessageBuilder {

  private final Words words;
  private final List<Part> parts = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  MessageBuilder(Words words) {
    this.words = words;
  }

  MessageBuilder heading(String key, Object... namesAndValues) {
    return add(new Part.Heading(words.text(key, namesAndValues)));
  }

  MessageBuilder say(String key, Object... namesAndValues) {
    return say(words.line(key, namesAndValues));
  }

  MessageBuilder say(Line line) {
    lines.add(line);
    return this;
  }

  MessageBuilder sayAll(List<Line> more) {
    lines.addAll(more);
    return this;
  }

  MessageBuilder remark(String key, Object... namesAndValues) {
    return add(new Part.Remark(words.line(key, namesAndValues)));
  }

  MessageBuilder add(Part part) {
    closeParagraph();
    parts.add(part);
    return this;
  }

  Message build() {
    closeParagraph();
    return new Message(parts);
  }

  private void closeParagraph() {
    if (!lines.isEmpty()) {
      parts.add(new Part.Text(lines));
      lines.clear();
    }
  }
}
