package org.leadlearner.command.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.command.ConsoleCommand;
import org.leadlearner.command.ExitCode;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether the figures of closed rounds were changed since they closed. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Works out the hashes of a team's export (CSV or JSON), or of what the webhook was told,"
            + " and compares them with those in the file, with the database, and with one that was"
            + " printed. It reads beside a running server and changes nothing.")
public final class VerifyCommand extends ConsoleCommand {
  private final Actions actions;

  @Parameters(paramLabel = "FILE", description = "What was handed out.")
  private Path file = Path.of("");

  @Option(
      names = "--hash",
      paramLabel = "HASH",
      description = "A hash that was printed, such as in a board's minutes.")
  private @Nullable String hash;

  /** How it is done. */
  public interface Actions {

    /** Looks at each round of the file; throws when it is no such file. */
    Result verify(Settings settings, Path file, Optional<String> hash) throws StartFailure;
  }

  /**
   * What came of it, in lines.
   *
   * @param changed one for each thing that is not as it was
   */
  public record Result(List<String> fine, List<String> notes, List<String> changed) {
    public Result {
      fine = List.copyOf(fine);
      notes = List.copyOf(notes);
      changed = List.copyOf(changed);
    }
  }

  public VerifyCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          Result result = actions.verify(ready.settings(), file, Optional.ofNullable(hash));
          print("ok", result.fine());
          print("note", result.notes());
          out().flush();
          if (result.changed().isEmpty()) {
            return ExitCode.FINE;
          }
          printFaults(result.changed());
          return ExitCode.FAULTS;
        });
  }
}
