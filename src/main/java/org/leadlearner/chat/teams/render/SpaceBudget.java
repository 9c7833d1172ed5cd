package org.leadlearner.chat.teams.render;

/**
 * How much each part may take. A message that is too long is drawn again with less room, so that
 * the longest parts give way first and the short ones, and all buttons, stay as they are.
 *
 * @param characters of a paragraph or a list
 * @param rows of a table, without its header
 */
record SpaceBudget(int characters, int rows) {

  static final SpaceBudget WIDE = new SpaceBudget(10_000, 100);

  private static final SpaceBudget NARROW = new SpaceBudget(60, 5);

  boolean canShrink() {
    return !equals(NARROW);
  }

  SpaceBudget smaller() {
    return new SpaceBudget(
        Math.max(NARROW.characters, characters * 3 / 4), Math.max(NARROW.rows, rows * 3 / 4));
  }

  /** The room of one of several texts that share it. */
  int share(int several) {
    return Math.max(NARROW.characters, characters / Math.max(1, several));
  }
}
