package org.leadlearner.chat.message;

import java.util.List;
import java.util.stream.Collectors;

/** One line of text, made of spans. */
public record Line(List<Span> spans) {

  public Line {
    spans = List.copyOf(spans);
  }

  public static Line plain(String text) {
    return new Line(List.of(Span.plain(text)));
  }

  /** The text of all spans, without styles. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
