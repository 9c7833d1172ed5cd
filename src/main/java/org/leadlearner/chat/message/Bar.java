package org.leadlearner.chat.message;

import java.util.List;

/**
 * One bar of a chart.
 *
 * @param label the week
 * @param count 0 or more
 */
public record Bar(String label, int count) {

  public Bar {
    if (count < 0) {
      throw new IllegalArgumentException("bar " + label + " counts " + count);
    }
  }

  List<Line> cells() {
    return List.of(Line.plain(label), Line.plain(String.valueOf(count)));
  }
}
