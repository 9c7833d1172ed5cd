package org.leadlearner.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a misspelled one most likely means. */
public final class SpellingSuggestion {
  private static final int MOST_SLIPS = 2;

  private SpellingSuggestion() {}

  /** The nearest candidate with at most two edits (one in a word of three or four letters). */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= MOST_SLIPS)
        .filter(
            candidate -> slips(word, candidate) <= Math.min(MOST_SLIPS, (word.length() - 1) / 2))
        .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
  }

  /** The Levenshtein distance, computed row by row. */
  private static int slips(String word, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= word.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (word.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
