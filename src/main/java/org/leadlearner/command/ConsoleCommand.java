package org.leadlearner.command;

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
  private final Supplier<Settings.Outcome> read;

  @Spec private @Nullable CommandSpec spec;

  /**
   * @param read reads the settings when the command runs
   */
  protected ConsoleCommand(Supplier<Settings.Outcome> read) {
    this.read = read;
  }

  CommandLine commandLine() {
    return Objects.requireNonNull(spec, "picocli has not seen this command").commandLine();
  }

  protected PrintWriter out() {
    return commandLine().getOut();
  }

  /** Those of the process when the command runs without a command line around it. */
  protected PrintWriter errors() {
    return spec == null ? new PrintWriter(System.err, true) : commandLine().getErr();
  }

  /** What a command does with valid settings. */
  protected interface Work {

    /** Returns the exit code; throws before it has started when something must be fixed. */
    int with(Settings.Outcome.Ready ready) throws StartFailure;
  }

  /** Reads the settings; they can have faults. */
  protected Settings.Outcome settings() {
    return read.get();
  }

  /** Reads the settings and does the work, or prints every reason why it cannot start. */
  protected int withSettings(Work work) {
    Settings.Outcome outcome = settings();
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

  /** Prints lines that start with a word of at most six letters, such as {@code note}. */
  protected void print(String word, List<String> lines) {
    lines.forEach(line -> out().println("%-7s%s".formatted(word, line)));
  }

  /** Prints the result of a command that has done its work. */
  protected int printOk(String result) {
    print("ok", List.of(result));
    out().flush();
    return ExitCode.FINE;
  }

  /** A number of things in words, such as {@code 1 row} or {@code 2 rows}. */
  protected static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Prints faults as plain text in this order: one per line, then the count. */
  protected void printFaults(List<String> lines) {
    lines.forEach(errors()::println);
    errors().println(counted(lines.size(), "fault"));
    errors().flush();
  }
}
