package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * What in chat is several answers, on one page: each title, sentence and picture once, and the
 * remarks at the end.
 */
final class PageOfMessages {

  private final List<Part> parts = new ArrayList<>();
  private final Set<Part> remarks = new LinkedHashSet<>();
  private final Set<Line> lines = new LinkedHashSet<>();

  void add(Message message) {
    message.parts().forEach(this::add);
  }

  /** The same below a title of its own, where there is something new in it. */
  void add(String title, Message message) {
    int before = parts.size();
    add(message);
    if (parts.size() > before) {
      parts.add(before, new Part.Heading(title));
    }
  }

  private void add(Part part) {
    if (part instanceof Part.Remark) {
      remarks.add(part);
    } else if (part instanceof Part.Gauge gauge) {
      add(gauge.words());
    } else if (part instanceof Part.Text text) {
      List<Line> fresh = text.lines().stream().filter(lines::add).toList();
      if (!fresh.isEmpty()) {
        parts.add(new Part.Text(fresh));
      }
    } else if (part instanceof Part.Explained explained
        ? lines.add(explained.line())
        : isNew(part)) {
      parts.add(part);
    }
  }

  private boolean isNew(Part part) {
    return !parts.contains(part);
  }

  Message message() {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(remarks);
    return new Message(all);
  }
}
