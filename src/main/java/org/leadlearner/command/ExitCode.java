package org.leadlearner.command;

/** The exit codes of the process. */
public final class ExitCode {
  public static final int FINE = 0;

  /** doctor or check-content found faults, or the program failed while it ran. */
  public static final int FAULTS = 1;

  /** The settings, the content or the command line are invalid, so nothing could start. */
  public static final int CANNOT_START = 2;

  private ExitCode() {}
}
