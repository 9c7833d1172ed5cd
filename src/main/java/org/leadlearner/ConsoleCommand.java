package org.leadlearner;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that speaks through the streams of its command line, which tests can swap. */
abstract class ConsoleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  CommandLine commandLine() {
    return Objects.requireNonNull(spec, "picocli has not seen this command").commandLine();
  }

  PrintWriter out() {
    return commandLine().getOut();
  }

  PrintWriter errors() {
    return commandLine().getErr();
  }
}
