package org.leadlearner.command;

import java.io.PrintWriter;

/**
 * Shows the progress on the console: a bar on one line of a terminal, or a line for each quarter
 * elsewhere, such as in a file.
 */
final class ProgressBar {

  private static final int WIDTH = 40;
  private static final int QUARTER = 25;

  private final PrintWriter out;
  private final boolean isTerminal;
  private int shown = -1;

  ProgressBar(PrintWriter out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  void show(int done, int of) {
    int percent = 100 * done / Math.max(1, of);
    if (isTerminal ? percent != shown : percent / QUARTER != shown / QUARTER || shown < 0) {
      shown = percent;
      print(percent);
    }
  }

  private void print(int percent) {
    if (isTerminal) {
      int full = WIDTH * percent / 100;
      out.print(
          "\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] %3d %%".formatted(percent));
      if (percent == 100) {
        out.println();
      }
    } else {
      out.println(percent + " %");
    }
    out.flush();
  }
}
