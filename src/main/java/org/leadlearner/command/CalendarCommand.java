package org.leadlearner.command;

import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the district's school calendar, and lists it. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(import | list)",
    description = "Imports and lists the school calendar.")
public final class CalendarCommand extends ConsoleCommand {
  private final Actions actions;
  private final Question question;

  /**
   * The implementation; all methods throw before anything was changed when something must be fixed.
   */
  public interface Actions {

    /**
     * Replaces the last import of a source with its current content, after an approval.
     *
     * @return whether it was approved; otherwise nothing is changed
     */
    boolean take(Settings settings, Wanted wanted, Approval approval) throws StartFailure;

    /** The calendar, one line for each period. */
    List<String> list(Settings settings) throws StartFailure;
  }

  /**
   * An import.
   *
   * @param from a file or an https address
   * @param school the school that it is for; empty for the whole district
   * @param withoutClosedDays whether it may replace an import with closed days although it has none
   */
  public record Wanted(String from, Optional<String> school, boolean withoutClosedDays) {}

  /** Approves an import before it replaces the one before. */
  public interface Approval {
    boolean approves(Preview preview);
  }

  /**
   * What an import would change; each list has one line for each period or event with its days and
   * its name.
   *
   * @param periods the breaks, closed days, testing weeks and terms that it contains
   * @param unused the events that are none of them, and why
   * @param faults the events that could not be read
   * @param gone future periods of the import before that are missing in this one
   */
  public record Preview(
      List<String> periods, List<String> unused, List<String> faults, List<String> gone) {
    public Preview {
      periods = List.copyOf(periods);
      unused = List.copyOf(unused);
      faults = List.copyOf(faults);
      gone = List.copyOf(gone);
    }
  }

  /** Asks the operator at the terminal. */
  public interface Question {

    /** The answer; yes without a terminal, because the operator gave the command. */
    boolean isAgreed(String question);
  }

  public CalendarCommand(Supplier<Settings.Outcome> read, Actions actions) {
    this(read, actions, CalendarCommand::isAgreedAtTerminal);
  }

  public CalendarCommand(Supplier<Settings.Outcome> read, Actions actions, Question question) {
    super(read);
    this.actions = actions;
    this.question = question;
  }

  private static boolean isAgreedAtTerminal(String question) {
    Console console = System.console();
    String answer = console == null ? "y" : console.readLine("%s [y/N] ", question);
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Reads an .ics file, shows what it closes and what it leaves out, and puts it in the"
              + " place of what came from the same place before. With SQLite, stop the server first;"
              + " with PostgreSQL it can run on.")
  int take(
      @Parameters(paramLabel = "FILE|ADDRESS", description = "A file or an https address.")
          String from,
      @Option(
              names = "--school",
              paramLabel = "NAME",
              description = "The one school it counts for; the whole district if left out.")
          @Nullable String school,
      @Option(names = "--yes", description = "Does not ask before it replaces anything.")
          boolean yes,
      @Option(
              names = "--without-closed-days",
              description = "Replaces an import that closed days even by one that closes none.")
          boolean withoutClosedDays) {
    Wanted wanted = new Wanted(from, Optional.ofNullable(school), withoutClosedDays);
    return withSettings(ready -> take(ready.settings(), wanted, yes));
  }

  private int take(Settings settings, Wanted wanted, boolean yes) throws StartFailure {
    List<Preview> seen = new ArrayList<>();
    boolean isTaken =
        actions.take(
            settings,
            wanted,
            preview -> {
              seen.add(preview);
              return show(preview, yes);
            });
    List<Preview> shown = List.copyOf(seen);
    printOk(
        "calendar: "
            + (isTaken ? counted(shown.get(0).periods().size(), "period") : "nothing was changed"));
    List<String> faults = shown.get(0).faults();
    if (faults.isEmpty()) {
      return ExitCode.FINE;
    }
    printFaults(faults);
    return ExitCode.FAULTS;
  }

  private boolean show(Preview preview, boolean yes) {
    print("takes", preview.periods());
    print("leaves", preview.unused());
    print("gone", preview.gone());
    out().flush();
    return yes
        || preview.gone().isEmpty()
        || question.isAgreed("Put this in the place of what was there before?");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Shows every break, testing week, closed day and term.")
  int list() {
    return withSettings(
        ready -> {
          actions.list(ready.settings()).forEach(out()::println);
          out().flush();
          return ExitCode.FINE;
        });
  }
}
