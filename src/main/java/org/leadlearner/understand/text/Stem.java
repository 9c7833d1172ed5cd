package org.leadlearner.understand.text;

/** Removes the ending of a word, so that "closing", "closed" and "close" are equal. */
public final class Stem {

  private static final int SHORTEST = 4;
  private static final String VOWELS = "aeiouy";

  private Stem() {}

  /**
   * @param word in lower case without accents
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
      if (rest.length() > 2 && rest.chars().anyMatch(Stem::isVowel)) {
        return whole(rest);
      }
    }
    return word;
  }

  /** Restores a stem: "stopp" is stop, "mak" is make, and "ask" is ask. */
  private static String whole(String rest) {
    int last = rest.length() - 1;
    boolean isDouble = rest.charAt(last) == rest.charAt(last - 1);
    if (isDouble && rest.length() > 3 && "lsz".indexOf(rest.charAt(last)) < 0) {
      return cut(rest, 1);
    }
    boolean isShort =
        rest.length() == 3
            && !isVowel(rest.charAt(0))
            && isVowel(rest.charAt(1))
            && !isVowel(rest.charAt(2));
    return isShort ? rest + "e" : rest;
  }

  private static String withoutSilentE(String word) {
    return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
