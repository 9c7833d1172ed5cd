package org.leadlearner.understand.answer;

/** Numbers as they were said, and the points they stand for. */
final class Points {

  private Points() {}

  /** What is in between takes the lower line, so a number is cut. */
  static int of(String number) {
    return (int) Double.parseDouble(number);
  }

  static boolean isAbove(String number, int highest) {
    return Double.parseDouble(number) > highest;
  }
}
