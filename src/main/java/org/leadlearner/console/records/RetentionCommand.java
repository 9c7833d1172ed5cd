package org.leadlearner.console.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.console.ConsoleCommand;
import org.leadlearner.console.ExitCode;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes data that is older than the retention period, or lists what would be deleted. */
@Command(
    name = "retention",
    mixinStandardHelpOptions = true,
    description =
        "Deletes what is older than RETENTION_TRANSCRIPTS, RETENTION_PRACTICE and"
            + " RETENTION_CHECKINS allow, as a running server does once a day. Backups are not touched."
            + " With SQLite, stop the server first, unless it is a dry run; with PostgreSQL it can run"
            + " on.")
public final class RetentionCommand extends ConsoleCommand {
  private final Supplier<Settings.Outcome> read;
  private final Office office;

  @Option(names = "--dry-run", description = "Deletes nothing, and says what would go.")
  private boolean dryRun;

  /** The actions that the command starts. */
  public interface Office {

    /** What is too old now, one line for each table. Throws when the database cannot be used. */
    List<String> wouldGo(Settings settings) throws StartFailure;

    /**
     * Deletes it and returns one line for each table. Throws before anything is deleted when a
     * setting must be fixed.
     */
    List<String> remove(Settings settings) throws StartFailure;
  }

  public RetentionCommand(Supplier<Settings.Outcome> read, Office office) {
    this.read = read;
    this.office = office;
  }

  @Override
  public Integer call() {
    return withSettings(
        read,
        ready -> {
          Settings settings = ready.settings();
          told(settings.retention()).forEach(out()::println);
          List<String> lines = dryRun ? office.wouldGo(settings) : office.remove(settings);
          lines.forEach(line -> out().println((dryRun ? "would  " : "gone   ") + line));
          if (settings.legalHold()) {
            out().println("note   LEGAL_HOLD is on: while it is, none of it goes");
          }
          out()
              .println(
                  dryRun ? "ok     nothing was deleted" : "ok     all that is too old is gone");
          out().flush();
          return ExitCode.FINE;
        });
  }

  private static List<String> told(Settings.Retention retention) {
    return List.of(
        told("RETENTION_TRANSCRIPTS", retention.transcripts()),
        told("RETENTION_PRACTICE", retention.practice()),
        told("RETENTION_CHECKINS", retention.checkIns()));
  }

  private static String told(String key, Optional<Integer> days) {
    return "note   "
        + days.map(number -> "%s: kept for %d days".formatted(key, number))
            .orElse(key + " is not set: kept for good");
  }
}
