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

/** Imports the district's list of its leaders. */
@Command(
    name = "roster",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[import]",
    description = "Brings in the list of leaders; without import, says how far it is used.")
public final class RosterCommand extends ConsoleCommand {
  private final Actions actions;

  /**
   * The actions that the command starts; each throws before anything is changed when a setting must
   * be fixed.
   */
  public interface Actions {

    /** Replaces the list of expected people by the people in the file. */
    Result take(Settings settings, Wanted wanted) throws StartFailure;

    /** Reports how much of the list is in use, in lines. */
    List<String> state(Settings settings) throws StartFailure;
  }

  /**
   * What to import.
   *
   * @param orgs OneRoster's orgs.csv, which names the schools
   * @param team the team to which people without a team in the file are invited
   * @param isDryRun whether nothing is changed
   */
  public record Wanted(Path file, Optional<Path> orgs, Optional<String> team, boolean isDryRun) {}

  /**
   * The result, in lines.
   *
   * @param gone how many people were expected before and are not any more
   */
  public record Result(List<String> taken, List<String> leftOut, List<String> notes, long gone) {
    public Result {
      taken = List.copyOf(taken);
      leftOut = List.copyOf(leftOut);
      notes = List.copyOf(notes);
    }
  }

  public RosterCommand(Supplier<Settings.Outcome> read, Actions actions) {
    super(read);
    this.actions = actions;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          print("note", actions.state(ready.settings()));
          out().flush();
          return ExitCode.FINE;
        });
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Reads a CSV file of leaders: school, role, email or account, team; or OneRoster's"
              + " users.csv. Nobody is written to: who greets the assistant by themselves is"
              + " recognized. It takes the place of the list before. With SQLite, stop the server"
              + " first; with PostgreSQL it can run on.")
  int take(
      @Parameters(paramLabel = "FILE.csv", description = "The list.") Path file,
      @Option(
              names = "--orgs",
              paramLabel = "ORGS.csv",
              description = "OneRoster's orgs.csv, for the names of schools.")
          @Nullable Path orgs,
      @Option(
              names = "--team",
              paramLabel = "TEAM",
              description = "Asks those into this team of whom the file names none.")
          @Nullable String team,
      @Option(names = "--dry-run", description = "Changes nothing, and says what it would do.")
          boolean dryRun) {
    Wanted wanted = new Wanted(file, Optional.ofNullable(orgs), Optional.ofNullable(team), dryRun);
    return withSettings(ready -> print(actions.take(ready.settings(), wanted), wanted.isDryRun()));
  }

  private int print(Result result, boolean dryRun) {
    print("takes", result.taken());
    print("leaves", result.leftOut());
    print("note", result.notes());
    if (result.gone() > 0) {
      print("gone", List.of("expected before and not in this file: " + result.gone()));
    }
    int people = result.taken().size();
    return printOk(
        (dryRun ? "nothing was changed; it would be " : "")
            + people
            + (people == 1 ? " person" : " people"));
  }
}
