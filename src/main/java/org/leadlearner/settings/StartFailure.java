package org.leadlearner.settings;

import java.util.List;

/** The program cannot start, for reasons that an operator can fix; one line for each. */
public final class StartFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final List<String> lines;

  public StartFailure(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  public StartFailure(String line) {
    this(List.of(line));
  }

  public List<String> lines() {
    return lines;
  }
}
