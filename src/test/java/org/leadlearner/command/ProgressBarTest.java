package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static String shown(boolean isTerminal) {
    StringWriter written = new StringWriter();
    ProgressBar bar = new ProgressBar(new PrintWriter(written), isTerminal);
    for (int day = 1; day <= 370; day++) {
      bar.show(day, 370);
    }
    return written.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void onATerminalItGrowsOnOneLine() {
    String[] states = shown(true).split("\r");
    assertThat(states).hasSizeBetween(100, 102);
    assertThat(states[51]).isEqualTo("[####################....................]  50 %");
    assertThat(states[states.length - 1]).isEqualTo("[" + "#".repeat(40) + "] 100 %\n");
  }

  @Test
  void elsewhereItIsALineForEachQuarter() {
    assertThat(shown(false)).isEqualTo("0 %\n25 %\n50 %\n75 %\n100 %\n");
  }
}
