package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.List;

/** Expands phrases with choices in them: {@code (stop|end) [all] prompts}. */
public final class Wordings {

  private static final int MOST = 24;

  private Wordings() {}

  /** Every wording, up to 24. */
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
    // Expands one choice after the other, so that each choice occurs even when the list is cut at
    // 24.
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
