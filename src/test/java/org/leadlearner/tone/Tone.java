package org.leadlearner.tone;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for whatever people read (domain.md, section 5.1, and experience.md, "Words"). */
public final class Tone {

  /** The highest reading grade of a text. */
  public static final double HIGHEST_GRADE = 9.0;

  private static final List<String> BANNED =
      List.of(
          "only",
          "still",
          "just",
          "behind",
          "low",
          "fail",
          "failed",
          "failure",
          "congrats",
          "congratulations",
          "anonymous",
          "streak",
          "badge",
          "leaderboard");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z']*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Tone() {}

  /** The words of the text that we do not say. */
  public static List<String> bannedIn(String text) {
    return words(text).stream().filter(BANNED::contains).toList();
  }

  public static int wordCount(String text) {
    return words(text).size();
  }

  /**
   * The grade of Kincaid, Fishburne, Rogers and Chissom (1975), "Derivation of new readability
   * formulas for Navy enlisted personnel": 0.39 words a sentence + 11.8 syllables a word - 15.59.
   * Syllables are counted as groups of vowels, without a silent e at the end.
   */
  public static double grade(String text) {
    List<String> words = words(text);
    long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
    long syllables = words.stream().mapToLong(Tone::syllables).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  private static long syllables(String word) {
    String spoken =
        word.endsWith("e") && !word.endsWith("le") ? word.substring(0, word.length() - 1) : word;
    Matcher vowels = VOWELS.matcher(spoken);
    return Math.max(1, vowels.results().count());
  }
}
