package org.leadlearner.command;

import java.util.function.Supplier;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Fills an empty database with a fictional district and runs the playground on it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Fills an empty database with a fictional district and runs the playground.",
      "A database that has data is left as it is."
    })
public final class DemoCommand extends ConsoleCommand {
  private final Actions actions;
  private final RunCommand.Application application;

  /** Fills the database. */
  public interface Actions {

    /**
     * Fills it, all or nothing.
     *
     * @return how many people it contains
     * @throws StartFailure when it has data already, or real people could meet the fictional ones
     */
    int fill(Settings settings, Progress progress) throws StartFailure;
  }

  /** Receives how much of the work is done. */
  @FunctionalInterface
  public interface Progress {

    /** The number of days done, of all days. */
    void done(int days, int of);
  }

  public DemoCommand(
      Supplier<Settings.Outcome> read, Actions actions, RunCommand.Application application) {
    super(read);
    this.actions = actions;
    this.application = application;
  }

  @Override
  public Integer call() {
    return withSettings(this::run);
  }

  private int run(Settings.Outcome.Ready ready) throws StartFailure {
    ready.warnings().forEach(errors()::println);
    Logging.configure(ready.settings().logs());
    out().println("Filling the database with a year of a fictional district...");
    out().flush();
    ProgressBar bar = new ProgressBar(out(), CommandLine.Help.Ansi.AUTO.enabled());
    int people = actions.fill(ready.settings(), bar::show);
    out()
        .println(
            people + " made-up leaders have a year behind them. Later start it again with: run");
    out().flush();
    application.run(ready.settings());
    return ExitCode.FINE;
  }
}
