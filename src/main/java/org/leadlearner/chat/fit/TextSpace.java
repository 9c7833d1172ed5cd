package org.leadlearner.chat.fit;

/**
 * The space that is left for several texts behind each other; the last one ends with an ellipsis.
 */
public final class TextSpace {

  private int left;
  private boolean isFull;

  /**
   * @param characters in all
   */
  public TextSpace(int characters) {
    this.left = characters;
  }

  /** What of the next text fits; empty once the space is full. */
  public String fitting(String text) {
    if (isFull || text.isEmpty()) {
      return "";
    }
    String fitting = FittingText.to(Math.max(1, left), text);
    left -= text.length();
    isFull = left < 0;
    return fitting;
  }

  /** Takes the space for a text that is shown complete or not at all; false when it has none. */
  public boolean takes(String whole) {
    isFull |= whole.length() > left;
    if (!isFull) {
      left -= whole.length();
    }
    return !isFull;
  }
}
