package org.leadlearner.chat.fit;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Right-to-left text that does not change the direction of our own text beside it. */
public final class IsolatedText {

  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private IsolatedText() {}

  /** Each line with right-to-left text between isolates, the others as they are. */
  public static String of(String words) {
    return Arrays.stream(words.split("\n", -1))
        .map(IsolatedText::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE
        : line;
  }
}
