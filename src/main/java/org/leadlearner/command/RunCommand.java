package org.leadlearner.command;

import java.util.function.Supplier;
import org.leadlearner.http.FaultLog;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;

/** Reads the settings and runs the application, or prints every reason why it cannot start. */
@Command(
    name = RunCommand.NAME,
    mixinStandardHelpOptions = true,
    description = "Runs the server until it is stopped (the default).")
public final class RunCommand extends ConsoleCommand {
  static final String NAME = "run";

  private final Application application;

  /** The application that {@code run} starts. */
  public interface Application {

    /** Runs until it is stopped; throws before it has started when something must be fixed. */
    void run(Settings settings) throws StartFailure;
  }

  public RunCommand(Supplier<Settings.Outcome> read, Application application) {
    super(read);
    this.application = application;
  }

  /** Whether the arguments are those of a plain start of the server. */
  public static boolean isMeant(String... arguments) {
    return arguments.length == 0 || arguments.length == 1 && arguments[0].equals(NAME);
  }

  /** Runs without a command line around it, with the streams of the process. */
  public int alone() {
    try {
      return call();
    } catch (RuntimeException fault) {
      return LeadLearnerCommand.failed(fault, NAME, errors());
    }
  }

  @Override
  public Integer call() {
    return withSettings(this::run);
  }

  private int run(Settings.Outcome.Ready ready) throws StartFailure {
    ready.warnings().forEach(errors()::println);
    Logging.configure(ready.settings().logs());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> FaultLog.record("thread " + thread.getName(), fault));
    application.run(ready.settings());
    return ExitCode.FINE;
  }
}
