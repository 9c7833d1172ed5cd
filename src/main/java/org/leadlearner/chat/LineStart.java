package org.leadlearner.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of a line, normalized once for all comparisons.
 *
 * @param ends the end of the first word, of the first two, and so on; the last is the end of the
 *     line
 */
record LineStart(String line, List<Integer> ends, List<String> folded) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  static LineStart of(String line) {
    List<Integer> ends = new ArrayList<>();
    Matcher spaces = SPACES.matcher(line);
    while (spaces.find()) {
      ends.add(spaces.start());
    }
    ends.add(line.length());
    return new LineStart(line, ends, new ArrayList<>());
  }

  /** What follows the longest of these phrases that the line starts with. */
  Optional<String> after(Collection<String> words) {
    String first = begin(1);
    String longest = "";
    int end = -1;
    for (String word : words) {
      if (word.length() > longest.length() && startsAlike(word, first)) {
        int count = count(word);
        if (count <= ends.size() && begin(count).equals(word)) {
          longest = word;
          end = ends.get(count - 1);
        }
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(line.substring(end).strip());
  }

  /** Most phrases differ in their first letter, and are not looked at any further. */
  private static boolean startsAlike(String words, String first) {
    return first.isEmpty() || words.startsWith(first.substring(0, 1));
  }

  private static int count(String words) {
    int count = 1;
    for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
      count++;
    }
    return count;
  }

  private String begin(int words) {
    while (folded.size() < words) {
      folded.add(TypedText.folded(line.substring(0, ends.get(folded.size()))));
    }
    return folded.get(words - 1);
  }
}
