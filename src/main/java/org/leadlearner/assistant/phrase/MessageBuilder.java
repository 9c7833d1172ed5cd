package org.leadlearner.assistant.phrase;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Builds a message part by part; consecutive lines become one paragraph. */
public final class MessageBuilder {

  private final Phrases words;
  private final List<Part> parts = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  public MessageBuilder(Phrases words) {
    this.words = words;
  }

  public MessageBuilder heading(String key, Object... namesAndValues) {
    return add(new Part.Heading(words.text(key, namesAndValues)));
  }

  public MessageBuilder say(String key, Object... namesAndValues) {
    return say(words.line(key, namesAndValues));
  }

  public MessageBuilder say(Line line) {
    lines.add(line);
    return this;
  }

  public MessageBuilder sayAll(List<Line> more) {
    lines.addAll(more);
    return this;
  }

  public MessageBuilder remark(String key, Object... namesAndValues) {
    return add(new Part.Remark(words.line(key, namesAndValues)));
  }

  public MessageBuilder add(Part part) {
    closeParagraph();
    parts.add(part);
    return this;
  }

  public Message build() {
    closeParagraph();
    return words.message(parts);
  }

  private void closeParagraph() {
    if (!lines.isEmpty()) {
      parts.add(new Part.Text(lines));
      lines.clear();
    }
  }
}
