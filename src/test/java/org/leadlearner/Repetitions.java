package org.leadlearner;

/**
 * How often a test repeats what it draws at random: a part of all repetitions in the gate, all of
 * them with {@code -Pthorough}. The first ones are the same in both.
 */
public final class Repetitions {

  /** In percent. */
  private static final int PART = Integer.getInteger("repetitions", 10);

  private static final int FEWEST = 5;

  private Repetitions() {}

  /**
   * @param all as many as there are when time does not matter
   */
  public static int of(int all) {
    return Math.max(Math.min(all, FEWEST), all / 100 * PART + all % 100 * PART / 100);
  }
}
