package org.leadlearner.assistant.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Span;

/**
 * Parses the bold marks of a phrase without parsing inserted text: each inserted text goes through
 * the formatter as a placeholder and is put back afterwards.
 */
final class Markup {

  /** Two characters of Unicode's private use area, which no keyboard types. */
  private static final Pattern MARKS = Pattern.compile("\\*\\*|\ue000(\\d+)\ue001");

  private final List<Object> hidden = new ArrayList<>();

  /** The placeholder for {@code value}; numbers stay, to choose plurals. */
  Object hidden(Object value) {
    if (value instanceof Number) {
      return value;
    }
    hidden.add(value);
    return "\ue000" + (hidden.size() - 1) + "\ue001";
  }

  Line line(String formatted) {
    List<Span> spans = new ArrayList<>();
    boolean strong = false;
    int from = 0;
    Matcher mark = MARKS.matcher(formatted);
    while (mark.find()) {
      add(spans, formatted.substring(from, mark.start()), strong);
      from = mark.end();
      if (mark.group(1) == null) {
        strong = !strong;
      } else if (hidden.get(Integer.parseInt(mark.group(1))) instanceof Quoted quoted) {
        spans.add(Span.quoted(quoted.text()));
      } else {
        String text = (String) hidden.get(Integer.parseInt(mark.group(1)));
        // "8:00 a.m." at the end of a sentence ends it, be it strong or not.
        boolean endsSentence =
            text.endsWith(".")
                && (formatted.startsWith(".", from) || formatted.startsWith("**.", from));
        add(spans, endsSentence ? text.substring(0, text.length() - 1) : text, strong);
      }
    }
    add(spans, formatted.substring(from), strong);
    return new Line(spans);
  }

  /** Appends to the previous span when both have the same style. */
  private static void add(List<Span> spans, String text, boolean strong) {
    Span.Style style = strong ? Span.Style.STRONG : Span.Style.PLAIN;
    if (text.isEmpty()) {
      return;
    }
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).style() == style) {
      spans.set(last, new Span(spans.get(last).text() + text, style));
    } else {
      spans.add(new Span(text, style));
    }
  }
}
