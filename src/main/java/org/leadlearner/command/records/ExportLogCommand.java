package org.leadlearner.command.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.command.ConsoleCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes one person's practice log to a file, for clock hours. */
@Command(
    name = "export-log",
    mixinStandardHelpOptions = true,
    description =
        "Writes a person's practice log to a CSV file, for clock hours. It holds their own notes:"
            + " do it when they ask, and give the file to them. With SQLite, stop the server first;"
            + " with PostgreSQL it can run on.")
public final class ExportLogCommand extends ConsoleCommand {
  private final Actions actions;

  @Option(
      names = "--account",
      required = true,
      paramLabel = "ACCOUNT",
      description = "Whose log, such as slack:T123:U123; pln export tells it to that person.")
  private String account = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day, such as 2026-08-01; everything if left out.")
  private @Nullable LocalDate from;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to make, which must not be there yet.")
  private Path out = Path.of("");

  /** The implementation. */
  public interface Actions {

    /**
     * Writes the log; throws before a file was created when something must be fixed.
     *
     * @param account platform, workspace and user, separated by colons
     * @param from the first day; empty for everything
     * @return how many answers the file contains
     */
    int export(Settings settings, String account, Optional<LocalDate> from, Path out)
        throws StartFailure;
  }

  public ExportLogCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          int rows = actions.export(ready.settings(), account, Optional.ofNullable(from), out);
          return printOk(out + ": " + counted(rows, "answer"));
        });
  }
}
