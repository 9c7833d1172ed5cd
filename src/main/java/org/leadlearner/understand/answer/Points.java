package org.leadlearner.understand.answer;

/** Numbers as people say them, and the points that they stand for. */
final class Points {

  private Points() {}

  /** A number between two lines counts as the lower line, so its fraction is cut off. */
  static int of(String number) {
    return (int) Double.parseDouble(number);
  }

  static boolean isAbove(String number, int highest) {
    return Double.parseDouble(number) > highest;
  }
}
