package org.leadlearner.console;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that the doctor looks at.
 *
 * @param name what it looks at, in a few words
 * @param examine gives at least one line; each fault with its mend, none with a secret
 */
public record DoctorCheck(String name, Supplier<List<Finding>> examine) {

  /** A line of the doctor's report. */
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
}
