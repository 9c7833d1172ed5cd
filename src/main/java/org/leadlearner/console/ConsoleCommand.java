package org.leadlearner.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that uses the streams of its command line, which tests can replace. */
public abstract class ConsoleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  protected ConsoleCommand() {}

  CommandLine commandLine() {
    return Objects.requireNonNull(spec, "picocli has not seen this command").commandLine();
  }

  protected PrintWriter out() {
    return commandLine().getOut();
  }

  protected PrintWriter errors() {
    return commandLine().getErr();
  }

  /** What a command does with valid settings. */
  protected interface Work {

    /** Returns the exit code; throws before it has started when something must be fixed. */
    int with(Settings.Outcome.Ready ready) throws StartFailure;
  }

  /** Reads the settings and does the work, or prints every reason why it cannot start. */
  protected int withSettings(Supplier<Settings.Outcome> read, Work work) {
    Settings.Outcome outcome = read.get();
    if (outcome instanceof Settings.Outcome.Faulty faulty) {
      printFaults(faulty.lines());
      return ExitCode.CANNOT_START;
    }
    try {
      return work.with((Settings.Outcome.Ready) outcome);
    } catch (StartFailure failure) {
      printFaults(failure.lines());
      return ExitCode.CANNOT_START;
    }
  }

  /** Prints faults as plain text in this order: one per line, then the count. */
  protected void printFaults(List<String> lines) {
    lines.forEach(errors()::println);
    errors().println(lines.size() == 1 ? "1 fault" : lines.size() + " faults");
    errors().flush();
  }
}
