package org.leadlearner.command.records;

import java.util.function.Supplier;
import org.leadlearner.command.ConsoleCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes the data of one person. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description =
        "Deletes what is kept of a person, for good, as when they type: forget me. Results of teams"
            + " that are closed stay: they hold no one. Chat history and backups are not touched."
            + " With SQLite, stop the server first; with PostgreSQL it can run on.")
public final class ForgetCommand extends ConsoleCommand {
  private final Actions actions;

  @Option(
      names = "--person",
      required = true,
      paramLabel = "ACCOUNT",
      description = "Who, such as slack:T123:U123. Accounts that are linked to it go as well.")
  private String person = "";

  /** The implementation. */
  public interface Actions {

    /**
     * Deletes it; throws before anything was deleted when something must be fixed.
     *
     * @param account platform, workspace and user, separated by colons
     * @return how many rows were deleted
     */
    int forget(Settings settings, String account) throws StartFailure;
  }

  public ForgetCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          int rows = actions.forget(ready.settings(), person);
          return printOk(rows + " rows were deleted");
        });
  }
}
