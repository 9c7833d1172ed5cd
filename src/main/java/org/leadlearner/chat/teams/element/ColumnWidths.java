package org.leadlearner.chat.teams.element;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Part.Table;

/** How wide the columns of a table are, in letters, so that no word of it breaks on a phone. */
record ColumnWidths(Table table) {

  /** A column is at least as wide as its longest word, plus padding. */
  private static final int PADDING = 3;

  /** Titles are bold, which takes about two letters more. */
  private static final int BOLD = 2;

  private static final int WIDEST = 20;

  /** All columns together on a phone; in narrower ones Teams breaks words anywhere. */
  private static final int PHONE = 42;

  private static final int COMPUTER = 60;

  /** All columns together where a word that is as wide as its column still fits in it. */
  private static final int SNUG = 42;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * @param isWide whether the reader has a wide screen
   */
  boolean fit(boolean isWide) {
    return columns().map(i -> longestWord(cells(i))).sum() <= (isWide ? COMPUTER : PHONE);
  }

  /** What is left beside the longest words goes to the cells that break most. */
  int[] each() {
    int[] widths =
        columns().map(i -> Math.max(longestWord(cells(i)), BOLD + longestWord(title(i)))).toArray();
    for (int spare = SNUG - IntStream.of(widths).sum(); spare > 0; spare--) {
      int most = 0;
      int lacking = 0;
      for (int i = 0; i < widths.length; i++) {
        int lacks = unbroken(i) - widths[i];
        if (lacks > lacking) {
          most = i;
          lacking = lacks;
        }
      }
      widths[most] += Math.min(1, lacking);
    }
    return widths;
  }

  private IntStream columns() {
    return IntStream.range(0, table.columns().size());
  }

  private static int longestWord(Stream<String> cells) {
    return cells
        .flatMap(SPACE::splitAsStream)
        .mapToInt(word -> PADDING + Math.min(WIDEST, word.length()))
        .max()
        .orElse(PADDING);
  }

  private int unbroken(int column) {
    return PADDING + cells(column).mapToInt(String::length).max().orElse(0);
  }

  private Stream<String> title(int column) {
    return Stream.of(table.columns().get(column));
  }

  private Stream<String> cells(int column) {
    return Stream.concat(title(column), table.rows().stream().map(row -> row.get(column).text()));
  }
}
