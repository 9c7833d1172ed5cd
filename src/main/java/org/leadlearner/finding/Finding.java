package org.leadlearner.finding;

/**
 * The result of one check.
 *
 * @param text one line; for a fault with its fix; never with a secret
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

  /** Useful to know, but nothing that must be fixed. */
  public static Finding note(String text) {
    return new Finding(Kind.NOTE, text);
  }

  public static Finding fault(String text) {
    return new Finding(Kind.FAULT, text);
  }
}
