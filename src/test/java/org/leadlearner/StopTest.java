package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads who stops the program. */
@Tag("process")
class StopTest {

  @TempDir Path folder;

  @Test
  void itSaysWhatItDoesAndWhatItLeaves() throws Exception {
    Process program = LeadLearnerProcess.launch(folder, Map.of(), "run");
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = program.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (line.contains("Lead Learner is at")) {
          // Its handle, since the process itself would close its output before it is read.
          program.toHandle().destroy();
        }
      }
    } finally {
      program.destroy();
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(String.join("\n", lines))
        .containsSubsequence(
            "Lead Learner is at",
            "Stopping: nothing new is taken in",
            "All messages that were due are sent.",
            "Stopped: everything is closed.");
  }
}
