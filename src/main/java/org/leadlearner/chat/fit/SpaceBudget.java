package org.leadlearner.chat.fit;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How much space each part may take. A message that is too long is drawn again with less space, so
 * that the longest parts are cut first, and the short ones and all buttons stay.
 *
 * @param characters of a paragraph or a list
 * @param rows of a table, without its header
 */
public record SpaceBudget(int characters, int rows) {

  private static final SpaceBudget NARROW = new SpaceBudget(60, 5);

  /**
   * Draws with as much of this space as fits; with the least if nothing fits.
   *
   * @param draw draws with the space that it is given
   */
  public <T> T drawn(Function<SpaceBudget, T> draw, Predicate<T> fits) {
    SpaceBudget room = this;
    T drawing = draw.apply(room);
    while (!fits.test(drawing) && !room.equals(NARROW)) {
      room = room.smaller();
      drawing = draw.apply(room);
    }
    return drawing;
  }

  private SpaceBudget smaller() {
    return new SpaceBudget(
        Math.max(NARROW.characters, characters * 3 / 4), Math.max(NARROW.rows, rows * 3 / 4));
  }

  /** The space for one of several texts that share it. */
  public int share(int several) {
    return Math.max(NARROW.characters, characters / Math.max(1, several));
  }
}
