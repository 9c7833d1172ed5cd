package org.leadlearner.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike two texts are, from 0 to 1: the Jaccard index (what they share, divided by all that
 * either has) of their words that carry meaning, or of their runs of three words, whichever is
 * more. The first finds a sentence with its words moved about, the second one with a word changed
 * (Manning, Raghavan and Schuetze, Introduction to Information Retrieval, 19.6).
 */
final class Likeness {
  private static final Pattern WORD = Pattern.compile("[a-z']+");
  private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3})(ies|ing|ed|es|s|y|e)$");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a an and are as at be by can could did do each for from had has have how i if in is it"
                  + " its many may more most my no not of on one or our so such than that the"
                  + " their them then they this those three to two up us was we what when where"
                  + " which who will with would you your yours")
              .split(" "));

  private Likeness() {}

  static double of(String one, String other) {
    return Math.max(
        shared(meaning(one), meaning(other)), shared(runsOfThree(one), runsOfThree(other)));
  }

  static Set<String> meaning(String text) {
    return words(text).stream()
        .filter(word -> !SMALL_WORDS.contains(word))
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .collect(Collectors.toSet());
  }

  private static Set<String> runsOfThree(String text) {
    List<String> words = words(text);
    Set<String> runs = new HashSet<>();
    for (int end = 3; end <= words.size(); end++) {
      runs.add(String.join(" ", words.subList(end - 3, end)));
    }
    return runs;
  }

  private static double shared(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
