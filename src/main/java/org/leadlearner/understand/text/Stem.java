package org.leadlearner.understand.text;

/** Takes the ending off a word, so that "closing", "closed" and "close" are one. */
public final class Stem {

  private static final int SHORTEST = 4;

  private Stem() {}

  /**
   * @param word in small letters without accents
   */
  public static String of(String word) {
    if (word.length() < SHORTEST || word.indexOf(' ') >= 0) {
      return word;
    }
    return withoutSilentE(withoutVerbEnding(withoutPlural(word)));
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST) {
      return cut(word, 3) + "y";
    } else if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return cut(word, 2);
    }
    boolean isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return isPlural && !word.endsWith("is") ? cut(word, 1) : word;
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > SHORTEST) {
      return cut(word, 3) + "y";
    }
    for (String ending : new String[] {"ing", "ed"}) {
      String rest = word.endsWith(ending) ? cut(word, ending.length()) : "";
      if (rest.length() >= 3 && hasVowel(rest)) {
        return undoubled(rest);
      }
    }
    return word;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean isDouble = last > 1 && word.charAt(last) == word.charAt(last - 1);
    return isDouble && "lsz".indexOf(word.charAt(last)) < 0 ? cut(word, 1) : word;
  }

  private static String withoutSilentE(String word) {
    return word.length() > SHORTEST - 1 && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
