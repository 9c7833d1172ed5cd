package org.leadlearner.command.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.command.ConsoleCommand;
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
  private final Actions actions;

  @Option(names = "--dry-run", description = "Deletes nothing, and says what would go.")
  private boolean dryRun;

  /** The actions that the command starts. */
  public interface Actions {

    /** What is too old now, one line for each table. Throws when the database cannot be used. */
    List<String> wouldGo(Settings settings) throws StartFailure;

    /**
     * Deletes it and returns one line for each table. Throws before anything is deleted when a
     * setting must be fixed.
     */
    List<String> remove(Settings settings) throws StartFailure;
  }

  public RetentionCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          Settings settings = ready.settings();
          print("note", periods(settings.retention()));
          List<String> lines = dryRun ? actions.wouldGo(settings) : actions.remove(settings);
          print(dryRun ? "would" : "gone", lines);
          if (settings.legalHold()) {
            print("note", List.of("LEGAL_HOLD is on: while it is, none of it goes"));
          }
          return printOk(dryRun ? "nothing was deleted" : "all that is too old is gone");
        });
  }

  private static List<String> periods(Settings.Retention retention) {
    return List.of(
        period("RETENTION_TRANSCRIPTS", retention.transcripts()),
        period("RETENTION_PRACTICE", retention.practice()),
        period("RETENTION_CHECKINS", retention.checkIns()));
  }

  private static String period(String key, Optional<Integer> days) {
    return days.map(number -> "%s: kept for %d days".formatted(key, number))
        .orElse(key + " is not set: kept for good");
  }
}
