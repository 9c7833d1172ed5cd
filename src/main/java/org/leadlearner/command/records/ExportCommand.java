package org.leadlearner.command.records;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.command.ConsoleCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a person's stored data, or the closed rounds of a team, to a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes all that is kept of a person to a JSON file, or the closed rounds of a team to a CSV"
            + " file, or to a JSON file where its name ends in .json. A person's file is theirs: give it to them and to nobody else. With SQLite,"
            + " stop the server first; with PostgreSQL it can run on.")
public final class ExportCommand extends ConsoleCommand {
  private final Actions actions;

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to make, which must not be there yet.")
  private Path out = Path.of("");

  /** One of the two. */
  static final class Whose {
    @Option(
        names = "--person",
        paramLabel = "ACCOUNT",
        description = "A person, such as slack:T123:U123.")
    private @Nullable String person;

    @Option(
        names = "--team",
        paramLabel = "TEAM",
        description = "A team by its number or its name.")
    private @Nullable String team;
  }

  /**
   * The implementation; both methods throw before a file was created when something must be fixed.
   */
  public interface Actions {

    /**
     * @param account platform, workspace and user, separated by colons
     * @return how many rows the file contains
     */
    int exportPerson(Settings settings, String account, Path out) throws StartFailure;

    /**
     * @param team its number or its name
     * @return how many rounds the file contains
     */
    int exportTeam(Settings settings, String team, Path out) throws StartFailure;
  }

  public ExportCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(ready -> printOk(out + ": " + written(ready.settings())));
  }

  private String written(Settings settings) throws StartFailure {
    if (whose.person != null) {
      return counted(actions.exportPerson(settings, whose.person, out), "row");
    }
    return counted(actions.exportTeam(settings, String.valueOf(whose.team), out), "round");
  }
}
