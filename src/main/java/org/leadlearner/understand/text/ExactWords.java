package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Classes of words that count as they are written and in no other form: with "kicked" in a class,
 * "kick" is not in it. An entry has one or several words; a star at the beginning of a word stands
 * for any letters. A word with an accent is only found with it, and one without also in words that
 * have one or were misspelled.
 */
final class ExactWords {

  private static final String ANY_LETTERS = "*";

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final List<Entry> byEnding = new ArrayList<>();

  /** The words of an entry, in lower case. */
  private record Entry(String concept, List<String> words) {

    boolean isAt(List<Word> line, int from) {
      for (int at = 0; at < words.size(); at++) {
        boolean isJoined = at == 0 || from + at < line.size() && !line.get(from + at).afterBreak();
        if (!isJoined || !line.get(from + at).is(words.get(at))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A word of a line.
   *
   * @param typed as it was typed, in lower case
   * @param corrected without accents, and without a slip if it had one
   */
  record Word(String typed, String corrected, int start, int end, boolean afterBreak) {

    static Word of(Piece piece, String corrected, String line, boolean afterBreak) {
      String typed = line.substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
      return new Word(typed, corrected, piece.start(), piece.end(), afterBreak);
    }

    private boolean is(String entry) {
      if (entry.startsWith(ANY_LETTERS)) {
        String ending = entry.substring(ANY_LETTERS.length());
        return typed.endsWith(ending) && typed.length() > ending.length();
      }
      return typed.equals(entry) || corrected.equals(entry);
    }
  }

  void add(String concept, List<String> words) {
    Entry entry = new Entry(concept, words);
    if (words.get(0).startsWith(ANY_LETTERS)) {
      byEnding.add(entry);
    } else {
      byFirstWord.computeIfAbsent(words.get(0), none -> new ArrayList<>(1)).add(entry);
    }
  }

  List<TypedLine.ExactWord> in(List<Word> line) {
    List<TypedLine.ExactWord> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Word word = line.get(at);
      find(byFirstWord.getOrDefault(word.typed(), List.of()), line, at, found);
      if (!word.corrected().equals(word.typed())) {
        find(byFirstWord.getOrDefault(word.corrected(), List.of()), line, at, found);
      }
      find(byEnding, line, at, found);
    }
    return found;
  }

  private static void find(
      List<Entry> entries, List<Word> line, int at, List<TypedLine.ExactWord> found) {
    for (Entry entry : entries) {
      if (entry.isAt(line, at)) {
        int end = line.get(at + entry.words().size() - 1).end();
        found.add(new TypedLine.ExactWord(entry.concept(), line.get(at).start(), end));
      }
    }
  }
}
