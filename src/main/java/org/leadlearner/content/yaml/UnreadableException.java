package org.leadlearner.content.yaml;

/** A file or folder cannot be read at all, with a single fault that says why. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String problem;
  private final String mend;

  /**
   * @param line counted from 1; 0 for the whole file or folder
   */
  UnreadableException(int line, String problem, String mend) {
    super(problem);
    this.line = line;
    this.problem = problem;
    this.mend = mend;
  }

  public Fault fault(String file) {
    return new Fault(file, line, "", problem, mend);
  }
}
