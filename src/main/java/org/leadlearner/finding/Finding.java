package org.leadlearner.finding;

/**
 * What came of one thing that was looked at.
 *
 * @param text one line; a fault's holds its mend; none holds a secret
 */
public record Finding(Kind kind, String text) {

  public enum Kind {
    OK,
    NOTE,
    FAULT
  }

  public static Finding ok(String text) {
    return new Finding(Kind.OK, text);
  }

  /** Worth knowing, but nothing that must be mended. */
  public static Finding note(String text) {
    return new Finding(Kind.NOTE, text);
  }

  public static Finding fault(String text) {
    return new Finding(Kind.FAULT, text);
  }
}
