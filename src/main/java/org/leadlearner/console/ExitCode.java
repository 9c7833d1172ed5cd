package org.leadlearner.console;

/** What the process ends with. */
public final class ExitCode {
  public static final int FINE = 0;

  /** doctor or check-content found something, or the program failed while it ran. */
  public static final int FAULTS = 1;

  /** The settings, the content or the command line are such that nothing could start. */
  public static final int CANNOT_START = 2;

  private ExitCode() {}
}
