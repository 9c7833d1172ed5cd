package org.leadlearner;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Reads the settings and runs the application, or says everything that keeps it from starting. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs the server until it is stopped (the default).")
final class RunCommand extends ConsoleCommand {
  private final Supplier<Settings.Outcome> read;
  private final Application application;

  RunCommand(Supplier<Settings.Outcome> read, Application application) {
    this.read = read;
    this.application = application;
  }

  @Override
  public Integer call() {
    Settings.Outcome outcome = read.get();
    if (outcome instanceof Settings.Outcome.Faulty faulty) {
      return cannotStart(faulty.lines());
    }
    Settings.Outcome.Ready ready = (Settings.Outcome.Ready) outcome;
    ready.warnings().forEach(errors()::println);
    Logging.configure(ready.settings().logs());
    FaultLog.catchUncaught();
    try {
      application.run(ready.settings());
      return ExitCode.FINE;
    } catch (StartFailure failure) {
      return cannotStart(failure.lines());
    }
  }

  private int cannotStart(List<String> lines) {
    FaultLines.print(lines, errors());
    return ExitCode.CANNOT_START;
  }
}
