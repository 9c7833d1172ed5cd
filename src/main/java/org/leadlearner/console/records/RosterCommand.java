package org.leadlearner.console.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.console.ConsoleCommand;
import org.leadlearner.console.ExitCode;
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
  private final Supplier<Settings.Outcome> read;
  private final Office office;

  /**
   * The actions that the command starts; each throws before anything is changed when a setting must
   * be fixed.
   */
  public interface Office {

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

  public RosterCommand(Supplier<Settings.Outcome> read, Office office) {
    this.read = read;
    this.office = office;
  }

  @Override
  public Integer call() {
    return withSettings(
        read,
        ready -> {
          office.state(ready.settings()).forEach(line -> out().println("note   " + line));
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
    return withSettings(
        read, ready -> tell(office.take(ready.settings(), wanted), wanted.isDryRun()));
  }

  private int tell(Result result, boolean dryRun) {
    result.taken().forEach(line -> out().println("takes  " + line));
    result.leftOut().forEach(line -> out().println("leaves " + line));
    result.notes().forEach(line -> out().println("note   " + line));
    if (result.gone() > 0) {
      out().println("gone   expected before and not in this file: " + result.gone());
    }
    int people = result.taken().size();
    out()
        .println(
            "ok     "
                + (dryRun ? "nothing was changed; it would be " : "")
                + people
                + (people == 1 ? " person" : " people"));
    out().flush();
    return ExitCode.FINE;
  }
}
