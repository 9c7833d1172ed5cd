package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects typing errors: one letter added, missing or wrong, or two letters swapped. Words are
 * indexed by what remains when one letter is removed, so no list has to be scanned.
 */
final class Spelling {

  private static final int SHORTEST = 4;

  /** So long a word is seldom another one for having one letter changed. */
  private static final int LONG = 8;

  private static final String VOWELS = "aeiouy";
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final Map<String, List<String>> byRest = new HashMap<>();

  /**
   * @param words the words that can be meant
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

  /** The same word but for a letter that is doubled, or not doubled. */
  Optional<String> doubled(String word) {
    return mended(word).filter(other -> single(other).equals(single(word)));
  }

  /** The word that was meant, when one is similar enough. */
  Optional<String> mended(String word) {
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
      return Optional.empty();
    }
    String best = null;
    int bestCost = Integer.MAX_VALUE;
    for (String rest : rests(word)) {
      for (String candidate : byRest.getOrDefault(rest, List.of())) {
        int cost = cost(word, candidate);
        if (cost < bestCost && isSlip(word, candidate)) {
          bestCost = cost;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** People seldom get the first letter wrong, and often double or swap letters. */
  private static int cost(String word, String candidate) {
    boolean isDouble = single(word).equals(single(candidate));
    int letters = word.length() == candidate.length() ? (isSwap(word, candidate) ? 1 : 3) : 2;
    int cost = isDouble ? 0 : letters;
    boolean sameStart = word.charAt(0) == candidate.charAt(0);
    return cost + (sameStart ? 0 : 3);
  }

  /**
   * Whether a letter for another can be a slip: the finger hit the key beside it, or the ear took
   * one vowel for another. "Sharp" is no "share".
   */
  private static boolean isSlip(String word, String candidate) {
    boolean isOtherwise = word.length() != candidate.length() || isSwap(word, candidate);
    if (isOtherwise || word.length() >= LONG) {
      return true;
    }
    for (int at = 0; at < word.length(); at++) {
      char typed = word.charAt(at);
      char meant = candidate.charAt(at);
      if (typed != meant) {
        return isBeside(typed, meant) || VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0;
      }
    }
    return true;
  }

  private static boolean isBeside(char one, char other) {
    for (int row = 0; row < KEYS.length; row++) {
      int at = KEYS[row].indexOf(one);
      for (int near = Math.max(0, row - 1); at >= 0 && near <= Math.min(2, row + 1); near++) {
        int there = KEYS[near].indexOf(other);
        if (there >= 0 && Math.abs(at - there) < 2) {
          return true;
        }
      }
    }
    return false;
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

  /** The word, and every form of it with one letter removed. */
  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>();
    rests.add(word);
    for (int at = 0; at < word.length(); at++) {
      rests.add(word.substring(0, at) + word.substring(at + 1));
    }
    return rests;
  }
}
