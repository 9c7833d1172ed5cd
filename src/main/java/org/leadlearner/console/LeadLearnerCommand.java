package org.leadlearner.console;

import java.util.concurrent.Callable;
import org.leadlearner.http.FaultLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole; without a command it runs the server. */
@Command(
    name = "lead-learner",
    mixinStandardHelpOptions = true,
    version = "Lead Learner 1.0",
    description = "A chat assistant for school-district leaders. Without a command: run.")
public final class LeadLearnerCommand implements Callable<Integer> {
  private final RunCommand run;

  private LeadLearnerCommand(RunCommand run) {
    this.run = run;
  }

  /** The commands, ready to be given the arguments of the process. */
  public static CommandLine of(RunCommand run, ConsoleCommand... others) {
    CommandLine all = new CommandLine(new LeadLearnerCommand(run)).addSubcommand(run);
    for (ConsoleCommand other : others) {
      all.addSubcommand(other);
    }
    return all.setExecutionExceptionHandler(LeadLearnerCommand::failed);
  }

  @Override
  public Integer call() {
    return run.call();
  }

  private static int failed(
      Exception fault, CommandLine command, CommandLine.ParseResult arguments) {
    String reference = FaultLog.record("command " + command.getCommandName(), fault);
    command.getErr().println("Something went wrong; the log says more at reference " + reference);
    return ExitCode.FAULTS;
  }
}
