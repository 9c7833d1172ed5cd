package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mends typing slips: one letter too many, too few, wrong, or two that changed places. It finds
 * words by what is left of them without one letter, so that no list has to be searched.
 */
final class Spelling {

  private static final int SHORTEST = 4;

  private final Map<String, List<String>> byRest = new HashMap<>();

  /**
   * @param words those that can be meant
   */
  Spelling(Set<String> words) {
    words.stream()
        .filter(word -> word.length() >= SHORTEST)
        .sorted()
        .forEach(
            word ->
                rests(word)
                    .forEach(
                        rest ->
                            byRest.computeIfAbsent(rest, none -> new ArrayList<>(1)).add(word)));
  }

  /** The word that is the same but for a letter that stands twice or once. */
  Optional<String> doubled(String word) {
    return mended(word).filter(other -> single(other).equals(single(word)));
  }

  /** The word that was meant, if one is near enough. */
  Optional<String> mended(String word) {
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
      return Optional.empty();
    }
    String best = null;
    int bestCost = Integer.MAX_VALUE;
    for (String rest : rests(word)) {
      for (String candidate : byRest.getOrDefault(rest, List.of())) {
        int cost = cost(word, candidate);
        if (cost < bestCost) {
          bestCost = cost;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** People seldom miss the first letter, and often double one or swap two. */
  private static int cost(String word, String candidate) {
    boolean isDouble = single(word).equals(single(candidate));
    int letters = word.length() == candidate.length() ? (isSwap(word, candidate) ? 1 : 3) : 2;
    int cost = isDouble ? 0 : letters;
    boolean sameStart = word.charAt(0) == candidate.charAt(0);
    return cost + (sameStart ? 0 : 3);
  }

  private static String single(String word) {
    return word.replaceAll("(.)\\1+", "$1");
  }

  private static boolean isSwap(String word, String candidate) {
    char[] one = word.toCharArray();
    char[] two = candidate.toCharArray();
    java.util.Arrays.sort(one);
    java.util.Arrays.sort(two);
    return java.util.Arrays.equals(one, two);
  }

  /** The word and all that is left of it without one letter. */
  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>();
    rests.add(word);
    for (int at = 0; at < word.length(); at++) {
      rests.add(word.substring(0, at) + word.substring(at + 1));
    }
    return rests;
  }
}
