package org.leadlearner;

import java.util.List;

/** The program cannot start, for reasons that an operator can mend; each line says one of them. */
final class StartFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final List<String> lines;

  StartFailure(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  StartFailure(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
