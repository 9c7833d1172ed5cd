package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects typing errors: one letter added, missing or wrong, or two letters swapped. Words are
 * found by what remains when one letter is removed, so no list has to be scanned. Of tens of
 * thousands of such rests only the hashes are kept; a word is compared with the rest itself.
 */
final class Spelling {

  private static final int SHORTEST = 4;

  /** So long a word is seldom another one for having one letter changed. */
  private static final int LONG = 8;

  private static final String VOWELS = "aeiouy";
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private static final int NONE = -1;

  private final String[] words;

  /** The last entry for each place of a hash, and for each entry the one before it. */
  private final int[] places;

  private final int[] before;
  private final int[] hashes;
  private final int[] owners;

  /**
   * @param words the words that can be meant
   */
  Spelling(Set<String> words) {
    List<String> meant = new ArrayList<>(words.size());
    int most = 0;
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        meant.add(word);
        most += word.length() + 1;
      }
    }
    this.words = meant.toArray(String[]::new);
    this.places = new int[Integer.highestOneBit(most) << 1];
    this.before = new int[most];
    this.hashes = new int[most];
    this.owners = new int[most];
    Arrays.fill(places, NONE);
    int count = 0;
    for (int owner = 0; owner < this.words.length; owner++) {
      String word = this.words[owner];
      add(count++, owner, word.hashCode());
      for (int at = 0; at < word.length(); at++) {
        if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
          add(count++, owner, hashWithout(word, at));
        }
      }
    }
  }

  private void add(int entry, int owner, int hash) {
    int place = place(hash);
    before[entry] = places[place];
    hashes[entry] = hash;
    owners[entry] = owner;
    places[place] = entry;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  /** The hash of a word with one letter removed, as a String has it. */
  private static int hashWithout(String word, int removed) {
    int hash = 0;
    for (int at = 0; at < word.length(); at++) {
      hash = at == removed ? hash : 31 * hash + word.charAt(at);
    }
    return hash;
  }

  /** The words that leave this rest, sorted: that is one or two, and all words are thousands. */
  private List<String> words(String rest) {
    int hash = rest.hashCode();
    List<String> found = List.of();
    for (int entry = places[place(hash)]; entry != NONE; entry = before[entry]) {
      String word = words[owners[entry]];
      if (hashes[entry] == hash && leaves(word, rest)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(word);
      }
    }
    if (found.size() > 1) {
      found.sort(null);
    }
    return found;
  }

  private static boolean leaves(String word, String rest) {
    int same = 0;
    while (same < rest.length() && same < word.length() && rest.charAt(same) == word.charAt(same)) {
      same++;
    }
    int removed = word.length() - rest.length();
    return (removed == 0 || removed == 1)
        && word.regionMatches(same + removed, rest, same, rest.length() - same);
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
      for (String candidate : words(rest)) {
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
    Arrays.sort(one);
    Arrays.sort(two);
    return Arrays.equals(one, two);
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
