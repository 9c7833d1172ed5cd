package org.leadlearner.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that speaks through the streams of its command line, which tests can swap. */
public abstract class ConsoleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  ConsoleCommand() {}

  CommandLine commandLine() {
    return Objects.requireNonNull(spec, "picocli has not seen this command").commandLine();
  }

  PrintWriter out() {
    return commandLine().getOut();
  }

  PrintWriter errors() {
    return commandLine().getErr();
  }

  /** Prints faults as plain text, in the order in which they come: one per line, then the count. */
  void printFaults(List<String> lines) {
    lines.forEach(errors()::println);
    errors().println(lines.size() == 1 ? "1 fault" : lines.size() + " faults");
    errors().flush();
  }
}
