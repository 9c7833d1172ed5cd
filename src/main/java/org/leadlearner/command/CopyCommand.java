package org.leadlearner.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies everything in a database, and prints each table's count and checksum. */
public abstract class CopyCommand extends ConsoleCommand {
  private final Actions actions;

  /** The implementation; all methods throw when it cannot be done, and leave nothing. */
  public interface Actions {
    CopyResult backup(Settings settings, Path file) throws StartFailure;

    CopyResult restore(Settings settings, Path file) throws StartFailure;

    CopyResult copy(Settings settings, String from, String to) throws StartFailure;
  }

  /**
   * What was copied.
   *
   * @param tables the name of each
   * @param notes what the operator should know, one line each
   */
  public record CopyResult(List<Counted> tables, List<String> notes) {
    public CopyResult {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A table as it was read and as it was read back.
   *
   * @param checksum over its rows
   */
  public record Counted(String table, long rows, String checksum) {}

  private CopyCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  abstract CopyResult copied(Actions actions, Settings settings) throws StartFailure;

  /** What was created, for people. */
  abstract String made();

  @Override
  public Integer call() {
    return withSettings(ready -> print(copied(actions, ready.settings())));
  }

  private int print(CopyResult result) {
    long rows = 0;
    for (Counted one : result.tables()) {
      out()
          .println(
              "copied %s: %s, %s"
                  .formatted(one.table(), counted(one.rows(), "row"), one.checksum()));
      rows += one.rows();
    }
    print("note", result.notes());
    return printOk(
        "%s: %d tables, %s, read back and the same"
            .formatted(made(), result.tables().size(), counted(rows, "row")));
  }

  /** With a file on one side. */
  abstract static class WithFile extends CopyCommand {
    private final boolean isBackup;

    @Parameters(
        paramLabel = "FILE",
        description = "A backup: the file to make, or one of this version or an older one.")
    private Path file = Path.of("");

    private WithFile(Supplier<Settings.Outcome> read, Actions actions, boolean isBackup) {
      super(read, actions);
      this.isBackup = isBackup;
    }

    @Override
    CopyResult copied(Actions actions, Settings settings) throws StartFailure {
      return isBackup ? actions.backup(settings, file) : actions.restore(settings, file);
    }

    @Override
    String made() {
      return isBackup ? file.toString() : "restored from " + file;
    }
  }

  /** Into a file. */
  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description =
          "Writes all that DATABASE_URL holds at this moment to a new file, while the server runs"
              + " on. The keys of ENCRYPTION_KEYS are not in it: keep them elsewhere.")
  public static final class Backup extends WithFile {
    public Backup(Supplier<Settings.Outcome> read, Actions actions) {
      super(read, actions, true);
    }
  }

  /** From a file. */
  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description =
          "Brings back what a backup holds, into the database of DATABASE_URL, which must be new or"
              + " without data.")
  public static final class Restore extends WithFile {
    public Restore(Supplier<Settings.Outcome> read, Actions actions) {
      super(read, actions, false);
    }
  }

  /** From one database into another. */
  @Command(
      name = "copy-database",
      mixinStandardHelpOptions = true,
      description =
          "Copies all that one database holds at this moment into another, which must be new or"
              + " without data. What is written after that moment is not in it: to move, stop the"
              + " server first.")
  public static final class CopyDatabase extends CopyCommand {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "URL",
        description = "As in DATABASE_URL.")
    private String from = "";

    @Option(
        names = "--to",
        required = true,
        paramLabel = "URL",
        description = "As in DATABASE_URL.")
    private String to = "";

    public CopyDatabase(Supplier<Settings.Outcome> read, Actions actions) {
      super(read, actions);
    }

    @Override
    CopyResult copied(Actions actions, Settings settings) throws StartFailure {
      return actions.copy(settings, from, to);
    }

    @Override
    String made() {
      return "copied to " + new Settings.Database(to);
    }
  }
}
