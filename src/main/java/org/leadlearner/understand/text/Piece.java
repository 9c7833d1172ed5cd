package org.leadlearner.understand.text;

/**
 * A stretch of a line between spaces and signs.
 *
 * @param text folded: small letters without accents
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 */
record Piece(String text, Type type, int start, int end, boolean isCapital) {

  /** What it looks like. */
  enum Type {
    WORD,
    /** Begins with a digit: 7, 7:30, 7am, 3.5, 8/10, 2026-12-04, 5ish, 14th. */
    FIGURE,
    LINK,
    /** A name behind an at sign. */
    MENTION,
    /** A channel behind a number sign. */
    HASH,
    EMOJI,
    /** A sign that parts what stands before it from what stands after it. */
    SIGN
  }

  Piece worded(String other) {
    return new Piece(other, Type.WORD, start, end, isCapital);
  }
}
