package org.leadlearner.understand.text;

/**
 * A part of a line, between spaces and punctuation.
 *
 * @param text normalized: lower case, without accents
 * @param start its start in the line
 * @param end its end in the line, exclusive
 */
record Piece(String text, Type type, int start, int end, boolean isCapital) {

  /** The kinds of parts. */
  enum Type {
    WORD,
    /** Starts with a digit: 7, 7:30, 7am, 3.5, 8/10, 2026-12-04, 5ish, 14th. */
    FIGURE,
    LINK,
    /** A name after an at sign. */
    MENTION,
    /** A channel after a number sign. */
    HASH,
    EMOJI,
    /** Punctuation that separates the text before it from the text after it. */
    SIGN
  }

  Piece worded(String other) {
    return new Piece(other, Type.WORD, start, end, isCapital);
  }
}
