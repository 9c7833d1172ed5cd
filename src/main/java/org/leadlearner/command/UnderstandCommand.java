package org.leadlearner.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows what typed lines are understood as, for authors of phrases and for tests. */
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description = {
      "Reads lines that people could type and prints what each is taken for, as JSON, one a line.",
      "It needs no database and changes nothing. The file has tab-separated columns with a header:"
          + " id, context and typed; others are let be."
    })
public final class UnderstandCommand extends ConsoleCommand {
  private final Work work;
  private final InputStream standardInput;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file of lines; standard input if left out.")
  private @Nullable Path file;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day on which they are typed, such as 2026-11-29; today if left out.")
  private @Nullable LocalDate today;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone that today is taken in, such as America/Chicago.")
  private ZoneId zone = ZoneId.of("UTC");

  /** The implementation. */
  public interface Work {

    /**
     * Prints what each line is understood as.
     *
     * @param today the day in the zone; empty for the current day
     * @throws StartFailure when the lines are not such a table, or the phrases have faults
     */
    void understand(
        Settings settings,
        BufferedReader lines,
        Optional<LocalDate> today,
        ZoneId zone,
        PrintWriter out)
        throws StartFailure, IOException;
  }

  /**
   * @param standardInput what is read when no file is named
   */
  public UnderstandCommand(Supplier<Settings.Outcome> read, Work work, InputStream standardInput) {
    super(read);
    this.work = work;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    return withSettings(
        ready -> {
          try (BufferedReader lines = lines()) {
            work.understand(ready.settings(), lines, Optional.ofNullable(today), zone, out());
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
          out().flush();
          return ExitCode.FINE;
        });
  }

  private BufferedReader lines() throws IOException {
    if (file == null) {
      return new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8));
    } else if (!Files.isRegularFile(file)) {
      throw new ParameterException(commandLine(), "FILE: \"" + file + "\" is not a file.");
    }
    return Files.newBufferedReader(file);
  }
}
