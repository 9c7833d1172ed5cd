package org.leadlearner.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the district's school calendar in, and shows what stands in it. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(import | list)",
    description = "Imports and lists the school calendar.")
public final class CalendarCommand extends ConsoleCommand {
  private final Supplier<Settings.Outcome> read;
  private final Office office;

  /** How it is done; all throw before anything was changed when something must be mended. */
  public interface Office {

    /**
     * Puts what a source holds now in the place of what it held at the last import.
     *
     * @param from a file or an https address
     * @param school the one school that it counts for; empty for the whole district
     */
    Imported take(Settings settings, String from, Optional<String> school) throws StartFailure;

    /** The calendar, one line for each period. */
    List<String> list(Settings settings) throws StartFailure;
  }

  /**
   * What came of an import.
   *
   * @param periods how many breaks, terms and the like there are now from this source
   * @param unused one line for each event that is none of them
   * @param faults one line for each event that could not be read
   */
  public record Imported(int periods, List<String> unused, List<String> faults) {
    public Imported {
      unused = List.copyOf(unused);
      faults = List.copyOf(faults);
    }
  }

  public CalendarCommand(Supplier<Settings.Outcome> read, Office office) {
    this.read = read;
    this.office = office;
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Reads an .ics file. What came from the same place before is replaced. With SQLite, stop"
              + " the server first; with PostgreSQL it can run on.")
  int take(
      @Parameters(paramLabel = "FILE|ADDRESS", description = "A file or an https address.")
          String from,
      @Option(
              names = "--school",
              paramLabel = "NAME",
              description = "The one school it counts for; the whole district if left out.")
          @Nullable String school) {
    return withSettings(
        read, ready -> tell(office.take(ready.settings(), from, Optional.ofNullable(school))));
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Shows every break, testing week, closed day and term.")
  int list() {
    return withSettings(
        read,
        ready -> {
          office.list(ready.settings()).forEach(out()::println);
          out().flush();
          return ExitCode.FINE;
        });
  }

  private int tell(Imported imported) {
    imported.unused().forEach(line -> out().println("note   " + line));
    out()
        .println(
            "ok     calendar: "
                + imported.periods()
                + (imported.periods() == 1 ? " period" : " periods"));
    out().flush();
    if (imported.faults().isEmpty()) {
      return ExitCode.FINE;
    }
    printFaults(imported.faults());
    return ExitCode.FAULTS;
  }
}
