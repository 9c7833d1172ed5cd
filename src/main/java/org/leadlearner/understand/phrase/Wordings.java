package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.List;

/** Spells out phrases with choices in them: {@code (stop|end) [all] prompts}. */
public final class Wordings {

  private static final int MOST = 24;

  private Wordings() {}

  /** All wordings, or the first 24 of them. */
  public static List<String> of(String phrase) {
    List<String> wordings = List.of("");
    int at = 0;
    while (at < phrase.length()) {
      char sign = phrase.charAt(at);
      int end = sign == '(' ? phrase.indexOf(')', at) : sign == '[' ? phrase.indexOf(']', at) : -1;
      if (end < 0) {
        wordings = joined(wordings, List.of(String.valueOf(sign)));
        at++;
      } else {
        List<String> choices =
            new ArrayList<>(List.of(phrase.substring(at + 1, end).split("\\|", -1)));
        if (sign == '[') {
          choices.add("");
        }
        wordings = joined(wordings, choices);
        at = end + 1;
      }
    }
    return wordings.stream().map(words -> words.strip().replaceAll("\\s+", " ")).toList();
  }

  private static List<String> joined(List<String> beginnings, List<String> choices) {
    List<String> joined = new ArrayList<>();
    // Choice by choice, so that what is cut off at the end has every choice elsewhere.
    for (String choice : choices) {
      for (String beginning : beginnings) {
        joined.add(beginning + choice);
      }
    }
    if (joined.size() <= MOST) {
      return joined;
    }
    List<String> some = new ArrayList<>();
    for (int index = 0; index < MOST; index++) {
      some.add(joined.get((int) ((long) index * joined.size() / MOST)));
    }
    return some;
  }
}
