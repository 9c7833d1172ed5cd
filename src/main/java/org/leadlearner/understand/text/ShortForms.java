package org.leadlearner.understand.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits English words with an apostrophe: "don't" becomes "do not". */
final class ShortForms {

  private static final Map<String, String> ENDINGS =
      Map.of("m", "am", "re", "are", "ve", "have", "ll", "will", "d", "would");

  private static final Map<String, List<String>> ODD =
      Map.of(
          "won't", List.of("will", "not"),
          "can't", List.of("can", "not"),
          "shan't", List.of("shall", "not"),
          "let's", List.of("let", "us"),
          "y'all", List.of("you", "all"),
          "ma'am", List.of("madam"),
          "what'd", List.of("what", "did"),
          "where'd", List.of("where", "did"),
          "how'd", List.of("how", "did"),
          "o'clock", List.of("oclock"));

  /** After these words {@code 's} means "is"; after any other word it is a possessive. */
  private static final Set<String> BEFORE_IS =
      Set.of(
          "what", "who", "where", "when", "how", "why", "that", "there", "here", "it", "he", "she",
          "this");

  private ShortForms() {}

  /**
   * @param word in lower case with a straight apostrophe
   */
  static List<String> apart(String word) {
    int at = word.indexOf('\'');
    if (at < 0) {
      return List.of(word);
    }
    if (ODD.containsKey(word)) {
      return ODD.getOrDefault(word, List.of());
    }
    String stem = word.substring(0, at);
    String ending = word.substring(at + 1);
    if (ending.equals("t") && stem.endsWith("n")) {
      return List.of(stem.substring(0, stem.length() - 1), "not");
    } else if (ending.equals("s")) {
      return BEFORE_IS.contains(stem) ? List.of(stem, "is") : List.of(stem, "'s");
    }
    String full = ENDINGS.get(ending);
    return full == null ? List.of(word.replace("'", "")) : List.of(stem, full);
  }
}
