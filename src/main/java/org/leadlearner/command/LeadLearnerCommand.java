package org.leadlearner.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.leadlearner.http.FaultLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line; without a command it runs the server. */
@Command(
    name = "lead-learner",
    mixinStandardHelpOptions = true,
    versionProvider = LeadLearnerCommand.Version.class,
    description = "A chat assistant for school-district leaders. Without a command: run.")
public final class LeadLearnerCommand implements Callable<Integer> {
  private final RunCommand run;

  private LeadLearnerCommand(RunCommand run) {
    this.run = run;
  }

  /** The commands, ready for the arguments of the process. */
  public static CommandLine of(RunCommand run, ConsoleCommand... others) {
    CommandLine all = new CommandLine(new LeadLearnerCommand(run)).addSubcommand(run);
    for (ConsoleCommand other : others) {
      all.addSubcommand(other);
    }
    return all.setExecutionExceptionHandler(
        (fault, command, arguments) -> failed(fault, command.getCommandName(), command.getErr()));
  }

  @Override
  public Integer call() {
    return run.call();
  }

  static int failed(Exception fault, String command, PrintWriter errors) {
    String reference = FaultLog.record("command " + command, fault);
    errors.println("Something went wrong; the log says more at reference " + reference);
    errors.flush();
    return ExitCode.FAULTS;
  }

  /** The version in the jar's manifest, which the build sets. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = LeadLearnerCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Lead Learner " + Objects.requireNonNullElse(version, "from source")};
    }
  }
}
