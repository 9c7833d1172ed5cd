package org.leadlearner;

import java.util.List;

/** One thing that the doctor looks at. */
interface DoctorCheck {

  /** What it looks at, in a few words. */
  String name();

  /** At least one line; each fault with its mend, none with a secret. */
  List<Finding> examine();

  /** A line of the doctor's report. */
  record Finding(Kind kind, String text) {

    enum Kind {
      OK,
      NOTE,
      FAULT
    }

    static Finding ok(String text) {
      return new Finding(Kind.OK, text);
    }

    /** Worth knowing, but nothing that must be mended. */
    static Finding note(String text) {
      return new Finding(Kind.NOTE, text);
    }

    static Finding fault(String text) {
      return new Finding(Kind.FAULT, text);
    }
  }
}
