package org.leadlearner.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Validates what educators write, and prints every fault with its file and line. */
@Command(
    name = "check-content",
    mixinStandardHelpOptions = true,
    description = "Validates rubrics and prompts, and prints every fault with file and line.")
public final class CheckContentCommand extends ConsoleCommand {
  private final Supplier<Settings.Outcome> read;
  private final Function<Optional<Path>, List<String>> faultsOf;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description =
          "A folder with rubrics/ and daily/; PROMPTS_DIR or the built-in one if left out.")
  private @Nullable Path folder;

  /**
   * A command with this way to check.
   *
   * @param faultsOf one line per fault of the content in a folder, or of the built-in content
   */
  public CheckContentCommand(
      Supplier<Settings.Outcome> read, Function<Optional<Path>, List<String>> faultsOf) {
    this.read = read;
    this.faultsOf = faultsOf;
  }

  @Override
  public Integer call() {
    if (folder != null) {
      return check(Optional.of(existing(folder)));
    }
    return withSettings(read, ready -> check(ready.settings().content().promptsDir()));
  }

  private int check(Optional<Path> from) {
    List<String> faults = faultsOf.apply(from);
    if (faults.isEmpty()) {
      out().println("ok     content");
      return ExitCode.FINE;
    }
    printFaults(faults);
    return ExitCode.FAULTS;
  }

  private Path existing(Path given) {
    if (!Files.isDirectory(given)) {
      throw new ParameterException(commandLine(), "DIR: \"" + given + "\" is not a folder.");
    }
    return given;
  }
}
